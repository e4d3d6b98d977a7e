package org.mendan.web.record;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.terms.Consent;
import org.mendan.record.RecordBean;
import org.mendan.record.RecordDetail;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** One meeting record. An id that is unknown, or another host's, has no page. */
@Named
@RequestScoped
public class RecordPage {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

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
    private RecordBean records;

    private @Nullable String id;
    private @Nullable String step;
    private @Nullable RecordDetail detail;
    private @Nullable ReplayView replay;

    public void load() throws IOException {
        Optional<RecordDetail> found = Optional.ofNullable(id)
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString)
                .flatMap(wanted -> records.detail(caller.host().accountId(), wanted, client.of(request)));
        if (found.isPresent()) {
            detail = found.get();
            replay = ReplayView.of(found.get().memoUpdates(), step, dates, Texts.ofPage());
        } else {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    public MeetingRecord getMeeting() {
        return getDetail().record();
    }

    public RecordDetail getDetail() {
        return Objects.requireNonNull(detail, "detail");
    }

    public ReplayView getReplay() {
        return Objects.requireNonNull(replay, "replay");
    }

    public String getTitle() {
        return Texts.ofPage().say("record.title", String.valueOf(getMeeting().number()));
    }

    /** When the guest accepted the documents; nothing where no consent is stored. */
    public @Nullable String getConsentGiven() {
        Consent consent = getDetail().consent();
        Texts texts = Texts.ofPage();
        return consent == null
                ? null
                : texts.say("record.consent.given", dates.second(consent.givenAt(), texts.locale()));
    }

    public RecordWords getSays() {
        return new RecordWords(Texts.ofPage(), dates);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }
}
