package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.document.ApprovalState;
import org.mendan.persistence.document.Approvals;
import org.mendan.persistence.document.ConversionState;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentApproval;
import org.mendan.persistence.document.DocumentChange;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.organisation.Organisations;

/**
 * The steps of an approval in the database, each one transaction with its audit entry. Each holds the document's row, so that
 * of two at once the second finds what the first has done.
 */
@Stateless
public class ApprovalRowsBean {
    private static final String APPLY = "document.apply";
    private static final String WITHDRAW = "document.withdraw";
    private static final String APPROVE = "document.approve";
    private static final String REJECT = "document.reject";
    private static final String OVERTAKE = "document.overtake";

    @Inject
    private Documents documents;

    @Inject
    private Approvals approvals;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @EJB
    private ReleaseBean release;

    @EJB
    private AuditBean audit;

    /** Asks somebody to approve the document as it is. */
    public ApprovalOutcome apply(Actor actor, Application wanted, String address) {
        Optional<Document> found = documents.locked(wanted.document()).filter(document -> changes(actor, document));
        if (found.isEmpty()) {
            return refused(actor, APPLY, wanted.document().toString(), address, ApprovalOutcome.NOT_GRANTED);
        }
        Document document = found.get();
        ApprovalOutcome outcome = appliable(actor, document, wanted);
        if (outcome != ApprovalOutcome.DONE) {
            return refused(actor, APPLY, document.title(), address, outcome);
        }
        DocumentApproval application = new DocumentApproval(
                UUID.randomUUID(), document, actor.account(), wanted.approver(), wanted.remark(), Instant.now());
        approvals.add(application);
        audit.succeeded(actor.login(), APPLY, document.title(), address, words(application));
        return ApprovalOutcome.DONE;
    }

    private ApprovalOutcome appliable(Actor actor, Document document, Application wanted) {
        if (!release.wanted(document)) {
            return ApprovalOutcome.NOT_WANTED;
        }
        if (!wanted.fits()) {
            return ApprovalOutcome.UNFIT;
        }
        if (document.content() != wanted.seen() || isOpenOrApproved(document)) {
            return ApprovalOutcome.OVERTAKEN;
        }
        if (!isReady(document)) {
            return ApprovalOutcome.NOT_READY;
        }
        boolean another = Optional.ofNullable(wanted.approver())
                .flatMap(accounts::find)
                .filter(account -> fourEyes(document).mayApprove(account, actor.account()))
                .isPresent();
        return another ? ApprovalOutcome.DONE : ApprovalOutcome.NO_APPROVER;
    }

    private boolean isOpenOrApproved(Document document) {
        return Optional.ofNullable(approvals.present(Set.of(document.id())).get(document.id()))
                .map(DocumentApproval::state)
                .filter(state -> state == ApprovalState.WAITING || state == ApprovalState.APPROVED)
                .isPresent();
    }

    /** Whether there are pages to look at, and no other file is about to take their place. */
    private boolean isReady(Document document) {
        ConversionState latest = documents.latest(document.id()).state();
        return documents.version(document.currentVersionId()).orElseThrow().state() == ConversionState.READY
                && (latest == ConversionState.READY || latest == ConversionState.FAILED);
    }

    /** Takes back what nobody has decided about. */
    public ApprovalOutcome withdraw(Actor actor, UUID id, String address) {
        Optional<Document> found = document(id).filter(document -> changes(actor, document));
        if (found.isEmpty()) {
            return refused(actor, WITHDRAW, id.toString(), address, ApprovalOutcome.NOT_GRANTED);
        }
        DocumentApproval application = approvals.find(id).orElseThrow();
        if (application.state() != ApprovalState.WAITING) {
            return refused(actor, WITHDRAW, found.get().title(), address, ApprovalOutcome.OVERTAKEN);
        }
        application.settle(ApprovalState.WITHDRAWN, "", Instant.now());
        audit.succeeded(actor.login(), WITHDRAW, found.get().title(), address, words(application));
        return ApprovalOutcome.DONE;
    }

    /** Approves the edition that was applied for, or sends it back; only whoever was asked can do so. */
    public ApprovalOutcome decide(Actor actor, Decision decision, String address) {
        String action = decision.approved() ? APPROVE : REJECT;
        UUID id = decision.application();
        Optional<Document> found = document(id);
        if (found.isEmpty() || !mayDecide(actor, found.get(), approvals.find(id).orElseThrow())) {
            return refused(actor, action, id.toString(), address, ApprovalOutcome.NOT_GRANTED);
        }
        Document document = found.get();
        DocumentApproval application = approvals.find(id).orElseThrow();
        if (application.state() != ApprovalState.WAITING || application.content() != document.content()) {
            return refused(actor, action, document.title(), address, ApprovalOutcome.OVERTAKEN);
        }
        if (!decision.fits()) {
            return ApprovalOutcome.UNFIT;
        }
        ApprovalState outcome = decision.approved() ? ApprovalState.APPROVED : ApprovalState.REJECTED;
        application.settle(outcome, decision.reason(), Instant.now());
        audit.succeeded(actor.login(), action, document.title(), address, words(application));
        return ApprovalOutcome.DONE;
    }

    private boolean mayDecide(Actor actor, Document document, DocumentApproval application) {
        return application.approverId().equals(actor.account())
                && fourEyes(document).mayApprove(actor, application.applicantId());
    }

    /**
     * What readers see of the document is another now: a new edition begins, which nobody has approved, and what waits for an
     * approval waits no more. The caller holds the document's row.
     *
     * @param by the login of whoever changed it
     * @return whether something waited
     */
    public boolean revised(Document document, String by, String address) {
        Optional<DocumentApproval> waiting = approvals.waiting(document.id());
        document.revise();
        approvals.add(new DocumentChange(document.id(), document.content(), by, Instant.now()));
        waiting.ifPresent(application -> {
            application.settle(ApprovalState.OVERTAKEN, "", Instant.now());
            audit.succeeded(by, OVERTAKE, document.title(), address, words(application));
        });
        return waiting.isPresent();
    }

    /** The document of an application, locked. */
    private Optional<Document> document(UUID application) {
        return approvals.documentOf(application).flatMap(documents::locked);
    }

    private boolean changes(Actor actor, Document document) {
        return new LibraryAccess(actor, tree()).mayChange(document);
    }

    private FourEyes fourEyes(Document document) {
        return new FourEyes(document, approvals.makers(document), tree());
    }

    private OrganisationTree tree() {
        return new OrganisationTree(organisations.all());
    }

    private ApprovalOutcome refused(
            Actor actor, String action, String object, String address, ApprovalOutcome outcome) {
        String why = outcome == ApprovalOutcome.NOT_GRANTED ? "not granted" : outcome.name();
        audit.failed(actor.login(), action, object, address, why);
        return outcome;
    }

    private String words(DocumentApproval application) {
        String file = documents.version(application.versionId()).orElseThrow().sha256();
        String approver = accounts.find(application.approverId()).orElseThrow().login();
        return "edition " + application.content() + " sha256 " + file + " approver " + approver
                + (application.reason().isEmpty() ? "" : " reason \"" + application.reason() + "\"");
    }
}
