package org.mendan.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Permission;
import org.mendan.dashboard.DashboardBean;
import org.mendan.dashboard.Days;
import org.mendan.dashboard.Figures;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.organisation.OrganisationTree.Place;
import org.mendan.persistence.dashboard.Lengths;
import org.mendan.persistence.record.Ending;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.PeriodView;
import org.mendan.web.text.Texts;

/** How the meetings of an organisation go, beside the time before. */
@Named
@RequestScoped
public class DashboardPage {
    /** One way to end, with its share. */
    public record Share(String name, String count, String percent, long width) {}

    /** One figure, and how it stands to the one before. */
    public record Card(String id, String name, String value, String change) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private Dates dates;

    @EJB
    private OrganisationAdminBean organisations;

    @EJB
    private DashboardBean dashboard;

    private @Nullable String organisation;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable OrganisationChoice choice;
    private @Nullable Figures now;
    private @Nullable Figures before;

    /** Counts; an organisation that is unknown, or not the caller's to see, has no page. */
    public void load() throws IOException {
        choice = new OrganisationChoice(
                organisations.administered(caller.actor(), Permission.VIEW_DASHBOARD), organisation);
        Optional<UUID> wanted =
                choice.chosen().map(place -> place.organisation().id()).or(() -> OrganisationChoice.id(organisation));
        Optional<Figures> found = wanted.flatMap(id -> look(id, days()));
        if (found.isPresent() && choice.chosen().isPresent()) {
            now = found.get();
            before = look(wanted.get(), days().before()).orElseThrow();
        } else {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    private Optional<Figures> look(UUID id, Days days) {
        return dashboard.look(caller.actor(), id, days, dates.zone(), client.of(request));
    }

    public List<Card> getCards() {
        Texts texts = says().texts();
        return List.of(
                counted("meetings", texts.say("dashboard.meetings"), Figures::meetings),
                lasted("median", texts.say("dashboard.median"), Lengths::median),
                lasted("ninety", texts.say("dashboard.ninety"), Lengths::ninety),
                counted("failed", texts.say("dashboard.failed"), Figures::failedNumbers));
    }

    /** The ways in which meetings ended, all of them, whether any did so or not. */
    public List<Share> getEndings() {
        long whole =
                figures().endings().values().stream().mapToLong(Long::longValue).sum();
        return Arrays.stream(Ending.values())
                .map(ending -> share(ending, figures().endings().getOrDefault(ending, 0L), whole))
                .toList();
    }

    /** Meetings that are not over, in a sentence; empty where there are none. */
    public String getGoingOn() {
        long count = figures().goingOn();
        return count == 0 ? "" : says().texts().say("dashboard.goingOn", says().number(count));
    }

    public BarChart getMeetingsChart() {
        return chart("dashboard.chart.meetings", Figures.Day::meetings);
    }

    public BarChart getFailedChart() {
        return chart("dashboard.chart.failed", Figures.Day::failedNumbers);
    }

    public List<Figures.Day> getDays() {
        return figures().days();
    }

    public String day(Figures.Day day) {
        return says().day(day.date());
    }

    public String number(long value) {
        return says().number(value);
    }

    public String getFirstDay() {
        return says().day(days().first());
    }

    public String getLastDay() {
        return says().day(days().last());
    }

    /** The days that are shown, or what was typed where that cannot be. */
    public PeriodView getPeriod() {
        String problem = filters().problem(dates.zone());
        return problem == null
                ? PeriodView.of(days().first().toString(), days().last().toString(), null)
                : PeriodView.of(from, until, Texts.ofPage().say(problem, String.valueOf(Days.MOST)));
    }

    /** Whether there is nothing to show. */
    public boolean isNothing() {
        return figures().meetings() == 0 && figures().failedNumbers() == 0;
    }

    /** The organisations to choose from: their names, indented by their depth, and their ids. */
    public Map<String, UUID> getChoices() {
        Map<String, UUID> choices = new LinkedHashMap<>();
        choice().places()
                .forEach(place -> choices.put(
                        choice().indented(place), place.organisation().id()));
        return choices;
    }

    public UUID getChosen() {
        return place().organisation().id();
    }

    /** The filters as the address of the export has them. */
    public String getQuery() {
        return "?organisation=" + getChosen() + "&from="
                + encoded(days().first().toString()) + "&until="
                + encoded(days().last().toString());
    }

    private Card counted(String id, String name, ToLongFunction<Figures> figure) {
        long value = figure.applyAsLong(figures());
        return new Card(id, name, says().number(value), says().change(figure.applyAsLong(earlier()), value));
    }

    private Card lasted(String id, String name, Function<Lengths, Duration> figure) {
        Optional<Duration> value = figures().lengths().map(figure);
        long past = earlier().lengths().map(figure).map(Duration::toSeconds).orElse(0L);
        return value.map(length ->
                        new Card(id, name, says().length(length), says().lengthChange(past, length.toSeconds())))
                .orElseGet(() -> new Card(id, name, "–", says().texts().say("dashboard.noLength")));
    }

    private Share share(Ending ending, long count, long whole) {
        return new Share(
                says().texts().say("ending." + ending),
                says().number(count),
                says().percent(count, whole),
                whole == 0 ? 0 : Math.round(100.0 * count / whole));
    }

    private BarChart chart(String key, ToLongFunction<Figures.Day> value) {
        List<BarChart.Bar> bars = figures().days().stream()
                .map(day -> new BarChart.Bar(
                        value.applyAsLong(day), says().day(day.date()) + ": " + says().number(value.applyAsLong(day))))
                .toList();
        return new BarChart(bars, says().texts().say(key, getFirstDay(), getLastDay()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private DashboardWords says() {
        return new DashboardWords(Texts.ofPage());
    }

    private Days days() {
        return filters().days(dates.zone());
    }

    private DashboardFilters filters() {
        return new DashboardFilters(organisation, from, until);
    }

    private Figures figures() {
        return Objects.requireNonNull(now, "now");
    }

    private Figures earlier() {
        return Objects.requireNonNull(before, "before");
    }

    private OrganisationChoice choice() {
        return Objects.requireNonNull(choice, "choice");
    }

    private Place place() {
        return choice().chosen().orElseThrow();
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }
}
