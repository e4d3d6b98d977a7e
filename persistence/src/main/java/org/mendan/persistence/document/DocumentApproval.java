package org.mendan.persistence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/**
 * An application to have one edition of a document approved, by one approver, and what became of it. It is decided once and
 * never changes afterwards.
 */
@Entity
@Table(name = "document_approval")
public class DocumentApproval {
    /** In characters, of the applicant's remark and of the reason of the decision. */
    public static final int WORDS = 1000;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "content_edition")
    private int content;

    @Column(name = "applicant_id")
    private UUID applicantId;

    @Column(name = "approver_id")
    private UUID approverId;

    @Column(name = "remark")
    private String remark;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private ApprovalState state;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    @Column(name = "version_number")
    private int edition;

    protected DocumentApproval() {}

    /** An application for the document as it is now. */
    public DocumentApproval(
            UUID id, Document document, UUID applicantId, UUID approverId, String remark, Instant appliedAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.documentId = document.id();
        this.versionId = document.currentVersionId();
        this.content = document.content();
        this.applicantId = Objects.requireNonNull(applicantId, "applicantId");
        this.approverId = Objects.requireNonNull(approverId, "approverId");
        this.remark = Texts.fitting("remark", remark, WORDS);
        this.appliedAt = Times.stored(appliedAt);
        this.state = ApprovalState.WAITING;
        this.reason = "";
    }

    /**
     * What becomes of it.
     *
     * @throws IllegalStateException where that is settled already
     */
    public void settle(ApprovalState outcome, String why, Instant at) {
        if (state != ApprovalState.WAITING || outcome == ApprovalState.WAITING) {
            throw new IllegalStateException("An application is settled once: " + state + ", " + outcome);
        }
        state = outcome;
        reason = Texts.fitting("reason", why, WORDS);
        decidedAt = Times.stored(at);
    }

    public UUID id() {
        return id;
    }

    public UUID documentId() {
        return documentId;
    }

    /** The file that counted when it was applied for. */
    public UUID versionId() {
        return versionId;
    }

    /** The edition of the document's content that it is about, and no other. */
    public int content() {
        return content;
    }

    public UUID applicantId() {
        return applicantId;
    }

    public UUID approverId() {
        return approverId;
    }

    /** What the applicant wrote to it; may be empty. */
    public String remark() {
        return remark;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public ApprovalState state() {
        return state;
    }

    /** What the approver wrote to the decision; may be empty. */
    public String reason() {
        return reason;
    }

    /** When it was settled; nothing while it waits. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
