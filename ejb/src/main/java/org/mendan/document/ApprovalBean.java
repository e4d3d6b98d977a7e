package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.document.ApprovalState;
import org.mendan.persistence.document.Approvals;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentApproval;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.organisation.Organisations;

/** Approvals as pages need them: applied for, taken back, decided, and told to whom they concern. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApprovalBean {
    @Inject
    private Approvals approvals;

    @Inject
    private Documents documents;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @EJB
    private ApprovalRowsBean rows;

    @EJB
    private ApprovalMailBean mail;

    @EJB
    private ReleaseBean release;

    @EJB
    private AuditBean audit;

    /** Asks somebody to approve a document, and tells him. */
    public ApprovalResult apply(Actor actor, Application wanted, String address) {
        ApprovalOutcome outcome = rows.apply(actor, wanted, address);
        boolean mailed = outcome == ApprovalOutcome.DONE
                && approvals
                        .waiting(wanted.document())
                        .map(this::line)
                        .filter(mail::ask)
                        .isPresent();
        return new ApprovalResult(outcome, mailed);
    }

    /** Takes back what nobody has decided about. */
    public ApprovalOutcome withdraw(Actor actor, UUID application, String address) {
        return rows.withdraw(actor, application, address);
    }

    /** Approves a document or sends it back, and tells whoever applied. */
    public ApprovalResult decide(Actor actor, Decision decision, String address) {
        ApprovalOutcome outcome = rows.decide(actor, decision, address);
        boolean mailed = outcome == ApprovalOutcome.DONE
                && approvals
                        .find(decision.application())
                        .map(this::line)
                        .filter(mail::tell)
                        .isPresent();
        return new ApprovalResult(outcome, mailed);
    }

    /** How it stands with a document that the actor sees. */
    public ApprovalView view(Actor actor, DocumentView seen) {
        Document document = seen.document();
        Standing standing = release.standing(document, seen.version());
        List<DocumentApproval> history = approvals.of(document.id());
        FourEyes eyes = new FourEyes(document, approvals.makers(document), new OrganisationTree(organisations.all()));
        Optional<DocumentApproval> waiting = history.stream()
                .filter(one -> one.state() == ApprovalState.WAITING)
                .findFirst();
        Predicate<DocumentApproval> decidable = one -> accounts.find(one.approverId())
                .filter(account -> eyes.mayApprove(account, one.applicantId()))
                .isPresent();
        boolean applying = seen.changeable()
                && standing.approvalNeeded()
                && waiting.isEmpty()
                && standing.approval() != ApprovalState.APPROVED;
        List<Account> candidates = applying
                ? approvals.approvers().stream()
                        .filter(account -> eyes.mayApprove(account, actor.account()))
                        .toList()
                : List.of();
        return new ApprovalView(
                standing,
                lines(history),
                applying,
                candidates,
                waiting.filter(one -> one.approverId().equals(actor.account()))
                        .filter(one -> eyes.mayApprove(actor, one.applicantId()))
                        .isPresent(),
                seen.changeable() && waiting.isPresent(),
                waiting.filter(decidable.negate()).isPresent());
    }

    /** What waits for the actor, those who have waited longest first; empty where he is no approver. */
    public List<ApprovalLine> waitingFor(Actor actor, int most) {
        return isApprover(actor) ? lines(approvals.waitingFor(actor.account(), most)) : List.of();
    }

    public int countWaitingFor(Actor actor) {
        return isApprover(actor) ? approvals.countWaitingFor(actor.account()) : 0;
    }

    /** Whether there is a list of what waits for him; where not, that he asked for it is audited. */
    public boolean mayOpenList(Actor actor, String address) {
        if (!isApprover(actor)) {
            audit.failed(actor.login(), "page.open", "/host/approvals", address, "not granted");
        }
        return isApprover(actor);
    }

    private static boolean isApprover(Actor actor) {
        return actor.rights().contains(Right.APPROVER);
    }

    private ApprovalLine line(DocumentApproval application) {
        return lines(List.of(application)).get(0);
    }

    private List<ApprovalLine> lines(Collection<DocumentApproval> applications) {
        Map<UUID, String> names = new HashMap<>();
        accounts.findAll(applications.stream()
                        .flatMap(one -> Stream.of(one.applicantId(), one.approverId()))
                        .distinct()
                        .toList())
                .forEach(account -> names.put(account.id(), account.displayName()));
        Map<UUID, String> titles = documents.titles(applications.stream()
                .map(DocumentApproval::documentId)
                .distinct()
                .toList());
        return applications.stream()
                .map(one -> new ApprovalLine(
                        one,
                        titles.getOrDefault(one.documentId(), ""),
                        names.getOrDefault(one.applicantId(), ""),
                        names.getOrDefault(one.approverId(), "")))
                .toList();
    }
}
