package org.mendan.web.terms;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.terms.TermsAdminBean;
import org.mendan.terms.TermsDraft;
import org.mendan.terms.TermsOutcome;
import org.mendan.terms.TermsOutcome.Problem;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * A revision of one document: written in both languages, looked at as guests will see it, then published. What was typed
 * stays where it is whatever is refused; where somebody else was quicker, the next press publishes over his words knowingly.
 */
@Named
@ViewScoped
public class TermsEditPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

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
    private TermsAdminBean terms;

    private @Nullable String kind;
    private final HashMap<String, String> titles = new HashMap<>();
    private final HashMap<String, String> bodies = new HashMap<>();
    private final HashMap<String, UUID> seen = new HashMap<>();
    private String from = "";
    private boolean looking;

    /** Begins with the texts in effect; a kind that does not exist has no page. */
    public void load() throws IOException {
        if (kinds().noneMatch(one -> one.name().equals(kind))) {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        terms.latest(getDocument()).forEach((language, version) -> {
            titles.put(language, version.title());
            bodies.put(language, version.body());
        });
        see();
    }

    /** Goes on to the page that shows what guests will read, if it can be published as it is. */
    public void look() {
        LocalMoment moment = new LocalMoment(from);
        if (moment.given() && moment.at(dates.zone()).isEmpty()) {
            tell("revision:from", "terms.problem.MOMENT_UNREADABLE");
            return;
        }
        Optional<TermsOutcome.Refused> refused = terms.check(draft());
        refused.ifPresent(this::tell);
        looking = refused.isEmpty();
    }

    /** Goes back to the fields. */
    public void write() {
        looking = false;
    }

    public void publish() throws IOException {
        TermsOutcome outcome =
                terms.publish(caller.actor(), draft(), client.of(request)).orElseThrow();
        if (outcome instanceof TermsOutcome.Refused refused) {
            looking = false;
            tell(refused);
        } else {
            external.redirect(external.getRequestContextPath() + "/admin/terms?published=" + kind);
        }
    }

    /** What is about to be published, a line for each language, whether its text is another one or not. */
    public List<RevisionView> getRevisions() {
        return RevisionView.of(draft(), terms.changed(draft()), terms.standings(getDocument()));
    }

    /** From when it will hold, in words. */
    public String getFromWords() {
        return new LocalMoment(from)
                .at(dates.zone())
                .map(moment -> texts().say("terms.review.from", getSays().minute(moment)))
                .orElseGet(() -> texts().say("terms.review.now"));
    }

    public String getFromHint() {
        return texts().say("terms.from.hint", dates.zone().getDisplayName(TextStyle.FULL, texts().locale()));
    }

    private TermsDraft draft() {
        Map<String, TermsDraft.Words> words = new HashMap<>();
        titles.forEach((language, title) ->
                words.put(language, new TermsDraft.Words(title, bodies.getOrDefault(language, ""))));
        return new TermsDraft(
                getDocument(), words, new LocalMoment(from).at(dates.zone()).orElse(null), seen);
    }

    private void see() {
        seen.clear();
        terms.latest(getDocument()).forEach((language, version) -> seen.put(language, version.id()));
    }

    private void tell(TermsOutcome.Refused refused) {
        tell(field(refused), "terms.problem." + refused.problem());
        if (refused.problem() == Problem.OVERTAKEN) {
            see();
        }
    }

    private static @Nullable String field(TermsOutcome.Refused refused) {
        String language = refused.language().orElse("");
        return switch (refused.problem()) {
            case TITLE_MISSING, TITLE_LONG -> "revision:title-" + language;
            case BODY_MISSING, BODY_LONG, UNREADABLE_SIGN -> "revision:body-" + language;
            case MOMENT_PAST, MOMENT_FAR -> "revision:from";
            default -> null;
        };
    }

    private static void tell(@Nullable String field, String key) {
        String words = texts().say(key);
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    private static Stream<TermsKind> kinds() {
        return Arrays.stream(TermsKind.values());
    }

    private static Texts texts() {
        return Texts.ofPage();
    }

    public TermsWords getSays() {
        return new TermsWords(texts(), dates);
    }

    public TermsKind getDocument() {
        return TermsKind.valueOf(kind);
    }

    public boolean isLooking() {
        return looking;
    }

    public Map<String, String> getTitles() {
        return titles;
    }

    public Map<String, String> getBodies() {
        return bodies;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
