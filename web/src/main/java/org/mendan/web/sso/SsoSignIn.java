package org.mendan.web.sso;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mendan.sso.SsoBean;
import org.mendan.sso.SsoProblem;
import org.mendan.sso.SsoSettings;
import org.mendan.web.identity.WantedPage;
import org.mendan.web.text.Texts;

/** The provider's part of the sign-in page. */
@Named
@RequestScoped
public class SsoSignIn {
    @EJB
    private SsoBean sso;

    private @Nullable String why;

    public boolean isOffered() {
        return sso.settings().isPresent();
    }

    /** What the button says. */
    public String getLabel() {
        String label = sso.settings().map(SsoSettings::label).orElse("");
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
                .map(problem -> problem.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(word -> word.equals(why))
                .findFirst()
                .map(word -> Texts.ofPage().say("signIn.sso.problem." + word))
                .orElse("");
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
