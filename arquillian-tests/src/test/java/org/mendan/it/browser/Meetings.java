package org.mendan.it.browser;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.mendan.it.browser.page.ConnectPage;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.browser.page.NumberPage;
import org.mendan.it.browser.page.RecordPage;
import org.mendan.it.browser.page.RecordsPage;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.Eventually;

/** Brings a host and a guest into one meeting, as they would do it themselves. */
public final class Meetings {
    /** Both windows of one meeting. */
    public record Pair(Visitor host, Visitor guest, MeetingWindow hostWindow, MeetingWindow guestWindow)
            implements AutoCloseable {
        public RecordPage endsAndOpensRecord() {
            close();
            host.page().waitForURL(Pattern.compile(".*/host/records.*"));
            return record(host);
        }

        /** Ends the meeting, so that the host is free for the next test. */
        @Override
        public void close() {
            hostWindow.ends();
            guestWindow.isEnded();
        }
    }

    private Meetings() {}

    /** The newest record of the host, who has left the meeting's window, once it tells that the meeting is over. */
    public static RecordPage record(Visitor host) {
        return Eventually.get(
                "the record of a meeting that is over",
                Duration.ofSeconds(20),
                () -> RecordsPage.openedBy(host).opensNewest(),
                record -> !record.fact("終わり方").equals("面談中"));
    }

    /** A host at a desk and a guest with a phone. */
    public static Pair start(Browsers browsers, URI server) {
        return start(browsers.host(server), browsers.guest(server));
    }

    public static Pair start(Visitor host, Visitor guest) {
        ConnectPage connect = SignInPage.openedBy(host).signsIn().endsWhatIsLeft();
        return entered(
                connect, host, guest, LandingPage.openedBy(guest).issuesNumber().digits());
    }

    /** The host types the number that the guest has. */
    static Pair entered(ConnectPage connect, Visitor host, Visitor guest, String number) {
        MeetingWindow hostWindow = connect.starts(number);
        return new Pair(host, guest, hostWindow, new NumberPage(guest).entersMeeting());
    }
}
