package org.mendan.web.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mendan.document.ApprovalLine;
import org.mendan.document.ApprovalView;
import org.mendan.document.Standing;
import org.mendan.document.Unusable;
import org.mendan.persistence.document.ApprovalState;
import org.mendan.persistence.document.ConversionState;
import org.mendan.persistence.document.DocumentApproval;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** What pages say of approvals. */
public final class ApprovalWords {
    private final Texts texts;
    private final Dates dates;

    public ApprovalWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** The sign that a document carries, by its name; empty where there is nothing to say. */
    public String sign(Standing standing) {
        Optional<Unusable> problem = standing.problem();
        if (problem.isPresent()) {
            return switch (problem.get()) {
                case NOT_CONVERTED, FAILED -> "";
                case EXPIRED, NOT_APPROVED, AWAITING_APPROVAL, REJECTED -> problem.get()
                        .name();
            };
        }
        return standing.file() == ConversionState.READY && standing.approvalNeeded() ? "APPROVED" : "";
    }

    /** The word of a sign. */
    public String word(String sign) {
        return texts.say("approval.sign." + sign);
    }

    /** How it stands, in a sentence; of what is waited for, and what was decided last. */
    public String sentence(ApprovalView view) {
        Optional<ApprovalLine> latest = view.latest();
        if (latest.isEmpty()) {
            return texts.say("approval.none");
        }
        DocumentApproval application = latest.get().application();
        boolean decided =
                application.state() == ApprovalState.APPROVED || application.state() == ApprovalState.REJECTED;
        if (decided && view.standing().approval() == null) {
            return texts.say("approval.changed");
        }
        String name = latest.get().approver();
        return switch (application.state()) {
            case WAITING -> texts.say("approval.waiting", name, moment(application.appliedAt()));
            case APPROVED -> texts.say("approval.approved", name, decided(application));
            case REJECTED -> texts.say("approval.rejected", name, decided(application));
            case WITHDRAWN -> texts.say("approval.withdrawn");
            case OVERTAKEN -> texts.say("approval.overtaken");
        };
    }

    /** A line of the history: what became of it, and when. */
    public String settled(ApprovalLine line) {
        String state = texts.say("approval.state." + line.application().state());
        return line.application()
                .decidedAt()
                .map(at -> texts.say("approval.settled", state, moment(at)))
                .orElse(state);
    }

    public String asked(ApprovalLine line) {
        return texts.say("approval.asked", line.applicant(), line.approver());
    }

    public String moment(Instant moment) {
        return dates.minute(moment, texts.locale());
    }

    /** The last day on which a document can be used. */
    public String day(LocalDate day) {
        return dates.day(day.atStartOfDay(dates.zone()).toInstant(), texts.locale());
    }

    private String decided(DocumentApproval application) {
        return moment(application.decidedAt().orElseThrow());
    }
}
