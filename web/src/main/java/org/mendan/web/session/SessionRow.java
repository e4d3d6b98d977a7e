package org.mendan.web.session;

import org.mendan.session.Session;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * One sign-in as it stands in a list.
 *
 * @param own whether it is the one the reader uses at this moment
 */
public record SessionRow(String id, String browser, String since, String seen, String address, boolean own) {
    /** {@code own} is the number of the reader's own session. */
    public static SessionRow of(Session session, String own, Texts texts, Dates dates) {
        String browser = BrowserName.of(session.browser());
        return new SessionRow(
                session.id(),
                browser.isEmpty() ? texts.say("sessions.browser.other") : browser,
                dates.minute(session.since(), texts.locale()),
                dates.minute(session.seen(), texts.locale()),
                session.address(),
                session.id().equals(own));
    }
}
