package org.mendan.it.browser;

import java.net.URI;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.browser.page.NumberPage;
import org.mendan.it.browser.page.SignInPage;

/** Brings a host and a guest into one meeting, as they would do it themselves. */
public final class Meetings {
    /** Both windows of one meeting. */
    public record Pair(Visitor host, Visitor guest, MeetingWindow hostWindow, MeetingWindow guestWindow)
            implements AutoCloseable {
        /** Ends the meeting, so that the host is free for the next test. */
        @Override
        public void close() {
            hostWindow.ends();
            guestWindow.isEnded();
        }
    }

    private Meetings() {}

    /** A host at a desk and a guest with a phone. */
    public static Pair start(Browsers browsers, URI server) {
        return start(browsers.host(server), browsers.guest(server));
    }

    public static Pair start(Visitor host, Visitor guest) {
        String number = LandingPage.openedBy(guest).issuesNumber().digits();
        MeetingWindow hostWindow = SignInPage.openedBy(host).signsIn().starts(number);
        return new Pair(host, guest, hostWindow, new NumberPage(guest).entersMeeting());
    }
}
