package org.mendan.web.terms;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mendan.connection.Acceptance;
import org.mendan.connection.ConnectionBean;
import org.mendan.connection.IssueRefused;
import org.mendan.connection.Issued;
import org.mendan.meeting.Side;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.terms.TermsBean;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.page.GuestCookies;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** Shows the current terms; [OK] accepts them and gives a number. */
@Named
@RequestScoped
public class TermsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private GuestCookies cookies;

    @Inject
    private ClientAddress client;

    @Inject
    private Dates dates;

    @EJB
    private TermsBean terms;

    @EJB
    private ConnectionBean connections;

    private @Nullable List<TermsVersion> documents;
    private @Nullable String refusal;

    public List<TermsVersion> getDocuments() {
        if (documents == null) {
            documents = terms.current(Texts.ofPage().locale());
        }
        return documents;
    }

    public String versionText(TermsVersion version) {
        Texts texts = Texts.ofPage();
        return texts.say(
                "terms.version", String.valueOf(version.number()), dates.day(version.effectiveFrom(), texts.locale()));
    }

    public void accept() throws IOException {
        Acceptance acceptance = new Acceptance(
                ShownVersions.of(request.getParameterValues("terms")),
                client.of(request),
                Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
        try {
            Issued issued = connections.issue(acceptance);
            cookies.keep(request, (HttpServletResponse) external.getResponse(), Side.GUEST, issued.token());
            external.redirect("/number");
        } catch (IssueRefused e) {
            refusal = Texts.ofPage().say("refused." + e.reason().name());
        }
    }

    public @Nullable String getRefusal() {
        return refusal;
    }
}
