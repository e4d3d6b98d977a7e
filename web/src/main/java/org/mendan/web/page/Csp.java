package org.mendan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The nonce that this response's policy allows for style elements, as {@code #{csp.nonce}}. */
@Named
@RequestScoped
public class Csp {
    static final String NONCE = Csp.class.getName() + ".nonce";

    @Inject
    private HttpServletRequest request;

    public String getNonce() {
        Object nonce = request.getAttribute(NONCE);
        return nonce instanceof String text ? text : "";
    }
}
