package org.mendan.web.sso;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mendan.sso.SsoBean;
import org.mendan.sso.SsoProblem;
import org.mendan.sso.SsoRefused;
import org.mendan.sso.SsoSettings;
import org.mendan.web.identity.WantedPage;
import org.mendan.web.text.Texts;

/** The provider's part of the sign-in page. */
@Named
@RequestScoped
public class SsoSignIn {
    private static final String LOGIN = SsoSignIn.class.getName() + ".login";

    @EJB
    private SsoBean sso;

    @Inject
    private HttpServletRequest request;

    private @Nullable String why;

    public boolean isOffered() {
        return sso.settings().isPresent();
    }

    /** As the institution calls it; empty where that is not set. */
    String getProvider() {
        return sso.settings().map(SsoSettings::label).orElse("");
    }

    /** What the button says. */
    public String getLabel() {
        String label = getProvider();
        return label.isEmpty()
                ? Texts.ofPage().say("signIn.sso.button")
                : Texts.ofPage().say("signIn.sso.with", label);
    }

    /** Where the button leads, and from there to that page. */
    public String start(@Nullable String next) {
        return SsoAddresses.START + "?next="
                + URLEncoder.encode(WantedPage.of(next).path(), StandardCharsets.UTF_8);
    }

    /** Whether passwords are closed to all but those whom the operator has named for an emergency. */
    public boolean isOnly() {
        return sso.isOnly();
    }

    /** Why the provider's way ended here; empty where it did not. */
    public String getProblem() {
        return Arrays.stream(SsoProblem.values())
                .filter(problem -> SsoAddresses.word(problem).equals(why))
                .findFirst()
                .map(this::sentence)
                .orElse("");
    }

    private String sentence(SsoProblem problem) {
        @Nullable HttpSession session = request.getSession(false);
        @Nullable Object login = session == null ? null : session.getAttribute(LOGIN);
        return problem == SsoProblem.LOGIN_TAKEN && login instanceof String named
                ? Texts.ofPage().say("signIn.sso.taken", named)
                : Texts.ofPage().say("signIn.sso.problem." + SsoAddresses.word(problem));
    }

    /** Keeps for the sentence which login it is about; in an address anybody could write one for somebody else to read. */
    static void remember(HttpServletRequest request, SsoRefused refused) {
        if (!refused.login().isEmpty()) {
            request.getSession().setAttribute(LOGIN, refused.login());
        }
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
