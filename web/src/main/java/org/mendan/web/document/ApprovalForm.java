package org.mendan.web.document;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.document.Application;
import org.mendan.document.ApprovalBean;
import org.mendan.document.ApprovalOutcome;
import org.mendan.document.ApprovalResult;
import org.mendan.document.ApprovalView;
import org.mendan.document.Decision;
import org.mendan.document.DocumentView;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * The approval of the document that the page shows. What somebody says is about what stood on his page when he said it: if
 * that is another by then, he is told, and nothing is done.
 */
@Named
@ViewScoped
public class ApprovalForm implements Serializable {
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

    @Inject
    private DocumentDetailPage page;

    @EJB
    private ApprovalBean approvals;

    private final LinkedHashMap<String, String> candidates = new LinkedHashMap<>();
    private boolean applying;
    private boolean deciding;
    private boolean withdrawing;
    private int seen;
    private @Nullable UUID application;
    private @Nullable String approver;
    private String remark = "";
    private String reason = "";

    /** Remembers what the page is about to show: the next thing that is pressed is about that. */
    public void look() {
        FacesContext.getCurrentInstance().getAttributes().remove(ApprovalView.class);
        ApprovalView view = getView();
        applying = view.applying();
        deciding = view.deciding();
        withdrawing = view.withdrawing();
        candidates.clear();
        view.candidates()
                .forEach(one -> candidates.put(
                        one.displayName() + " (" + one.login() + ")", one.id().toString()));
        seen = page.getDocument().content();
        application = view.waiting().map(line -> line.application().id()).orElse(null);
    }

    /** Asks the chosen approver. */
    public void apply() throws IOException {
        if (page.isTyped()) {
            DocumentDetailPage.tell(null, FacesMessage.SEVERITY_WARN, "approval.unsaved");
            return;
        }
        UUID chosen = OrganisationChoice.id(approver).orElse(null);
        ApprovalResult result = approvals.apply(
                caller.actor(), new Application(page.getDocument().id(), chosen, remark, seen), client.of(request));
        if (told(result, "apply", "about:remark")) {
            remark = "";
        }
    }

    /** Takes the application back. */
    public void withdraw() throws IOException {
        ApprovalOutcome outcome = approvals.withdraw(caller.actor(), waiting(), client.of(request));
        told(new ApprovalResult(outcome, true), "withdraw", null);
    }

    public void approve() throws IOException {
        decide(true);
    }

    public void reject() throws IOException {
        decide(false);
    }

    private void decide(boolean approved) throws IOException {
        Decision decision = new Decision(waiting(), approved, reason);
        ApprovalResult result = approvals.decide(caller.actor(), decision, client.of(request));
        if (told(result, approved ? "approve" : "reject", "about:reason")) {
            reason = "";
        }
    }

    private UUID waiting() {
        return Objects.requireNonNull(application, "application");
    }

    /** Says what came of it; whether it was done. */
    private boolean told(ApprovalResult result, String act, @Nullable String words) throws IOException {
        switch (result.outcome()) {
            case DONE -> {
                String key = "approval.done." + act;
                boolean mailed = result.mailed();
                DocumentDetailPage.tell(
                        null,
                        mailed ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
                        mailed ? key : "approval.unmailed." + act);
            }
            case UNFIT -> DocumentDetailPage.tell(words, FacesMessage.SEVERITY_ERROR, "approval.unfit." + act);
            case NO_APPROVER -> DocumentDetailPage.tell(
                    "about:approver", FacesMessage.SEVERITY_ERROR, "approval.noApprover");
            case NOT_READY -> DocumentDetailPage.tell(null, FacesMessage.SEVERITY_WARN, "approval.notReady");
            case NOT_WANTED -> DocumentDetailPage.tell(null, FacesMessage.SEVERITY_WARN, "approval.notWanted");
            case OVERTAKEN -> DocumentDetailPage.tell(null, FacesMessage.SEVERITY_WARN, "approval.late");
            case NOT_GRANTED -> {
                external.responseSendError(HttpServletResponse.SC_FORBIDDEN, "");
                FacesContext.getCurrentInstance().responseComplete();
            }
        }
        return result.outcome() == ApprovalOutcome.DONE;
    }

    /** Read once a request, and again before the page is made. */
    public ApprovalView getView() {
        // Read first: it is kept at the same place
        DocumentView seen = page.getView();
        return (ApprovalView) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(ApprovalView.class, key -> approvals.view(caller.actor(), seen));
    }

    /** Whether there is anything to say of an approval. */
    public boolean isShown() {
        return getView().standing().approvalNeeded() || getView().waiting().isPresent();
    }

    /** Whom the caller can ask: names, and in brackets the logins that tell two of one name apart, and ids. */
    public Map<String, String> getCandidates() {
        return candidates;
    }

    public String getSign() {
        return getSays().sign(getView().standing());
    }

    public ApprovalWords getSays() {
        return new ApprovalWords(Texts.ofPage(), dates);
    }

    public boolean isApplying() {
        return applying;
    }

    public boolean isDeciding() {
        return deciding;
    }

    public boolean isWithdrawing() {
        return withdrawing;
    }

    public @Nullable String getApprover() {
        return approver;
    }

    public void setApprover(@Nullable String approver) {
        this.approver = approver;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = typed(remark);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = typed(reason);
    }

    // Browsers send the end of a line as two signs
    private static String typed(@Nullable String words) {
        return words == null ? "" : words.replace("\r\n", "\n");
    }
}
