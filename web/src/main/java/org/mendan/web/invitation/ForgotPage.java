package org.mendan.web.invitation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mendan.invitation.PasswordLinkBean;
import org.mendan.web.page.ClientAddress;

/** For whoever has forgotten the password. The answer is the same whether there is such an account or not. */
@Named
@RequestScoped
public class ForgotPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress client;

    @EJB
    private PasswordLinkBean links;

    private String login = "";
    private String view = "form";

    public void ask() {
        view = links.forgot(login, client.of(request)) ? "asked" : "tooMany";
    }

    /** Whether mail can be sent at all. */
    public boolean isMail() {
        return links.available();
    }

    /** {@code form}, {@code asked}, or {@code tooMany}. */
    public String getView() {
        return view;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
    }
}
