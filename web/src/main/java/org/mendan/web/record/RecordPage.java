package org.mendan.web.record;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.terms.Consent;
import org.mendan.record.RecordBean;
import org.mendan.record.RecordDetail;
import org.mendan.web.access.Guarded;
import org.mendan.web.access.Refusals;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** One meeting record. An id that is unknown, or another host's, has no page. */
@Named
@RequestScoped
public class RecordPage implements Guarded {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String WANTED = RecordPage.class.getName();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private Dates dates;

    @Inject
    private RecordNoteForm form;

    @EJB
    private RecordBean records;

    private @Nullable String id;
    private @Nullable String step;
    private @Nullable String saved;
    private @Nullable RecordDetail detail;
    private @Nullable ReplayView replay;

    public void load() throws IOException {
        if (!mayStay()) {
            Refusals.answer(HttpServletResponse.SC_NOT_FOUND);
        } else if (!FacesContext.getCurrentInstance().isPostback()) {
            view().put(WANTED, getMeeting().id().toString());
            form.begin(getDetail());
        }
    }

    @Override
    public boolean mayStay() {
        return found().isPresent();
    }

    /** Whether the reader may write about the meeting; asked before the page's parameters are taken over, too. */
    public boolean isEditable() {
        return found().filter(RecordDetail::editable).isPresent();
    }

    /** The page remembers which record it shows, so that a form that is sent back is about that one and no other. */
    private Optional<RecordDetail> found() {
        if (detail == null) {
            String wanted = FacesContext.getCurrentInstance().isPostback() ? (String) view().get(WANTED) : id;
            detail = Optional.ofNullable(wanted)
                    .filter(text -> ID.matcher(text).matches())
                    .map(UUID::fromString)
                    .flatMap(found -> records.detail(caller.host().accountId(), found, client.of(request)))
                    .orElse(null);
        }
        return Optional.ofNullable(detail);
    }

    private static Map<String, Object> view() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    public MeetingRecord getMeeting() {
        return getDetail().record();
    }

    public RecordDetail getDetail() {
        return Objects.requireNonNull(detail, "detail");
    }

    public ReplayView getReplay() {
        if (replay == null) {
            replay = ReplayView.of(getDetail().memoUpdates(), step, dates, Texts.ofPage());
        }
        return replay;
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

    /** Whether the note was stored just before. */
    public boolean isStored() {
        return "true".equals(saved);
    }

    public @Nullable String getSaved() {
        return saved;
    }

    public void setSaved(@Nullable String saved) {
        this.saved = saved;
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }
}
