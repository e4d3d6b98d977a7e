package org.mendan.web.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mendan.document.ApprovalBean;
import org.mendan.document.ApprovalLine;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** The documents that wait for the caller's approval. */
@Named
@RequestScoped
public class ApprovalsPage {
    private static final int MOST = 100;

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
    private ApprovalBean approvals;

    private @Nullable List<ApprovalLine> lines;

    /** Opens the list to approvers, and to nobody else. */
    public void load() throws IOException {
        if (!approvals.mayOpenList(caller.actor(), client.of(request))) {
            external.responseSendError(HttpServletResponse.SC_FORBIDDEN, "");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    public List<ApprovalLine> getLines() {
        if (lines == null) {
            lines = approvals.waitingFor(caller.actor(), MOST);
        }
        return lines;
    }

    public String getCountWords() {
        int count = approvals.countWaitingFor(caller.actor());
        return Texts.ofPage()
                .say(
                        count > MOST ? "approvals.countMore" : "approvals.count",
                        Integer.toString(count),
                        Integer.toString(MOST));
    }

    public ApprovalWords getSays() {
        return new ApprovalWords(Texts.ofPage(), dates);
    }
}
