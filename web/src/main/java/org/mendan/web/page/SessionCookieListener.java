package org.mendan.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says how the session cookie is sent; with {@code mendan.https=always} over https only. That it is {@code SameSite=Lax} and
 * follows the request's own scheme otherwise stands in glassfish-web.xml, where this server looks for it. Lax, not strict:
 * a link to a record in a colleague's mail must find the host signed in; requests that change something are guarded by
 * {@link OriginFilter} besides.
 */
@WebListener
public class SessionCookieListener implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "mendan.https")
    private String https;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        if (https.equals("always")) {
            cookie.setSecure(true);
        }
    }
}
