package org.mendan.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The browsers of one test. Each visitor has a profile of its own and knows nothing of the others. */
public final class Browsers implements AutoCloseable {
    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)"
            + " AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

    private final Browser browser;
    private final List<Visitor> visitors = new ArrayList<>();

    Browsers(Browser browser) {
        this.browser = browser;
    }

    /** A representative at a desk, 1280x720. */
    public Visitor host(URI server) {
        return visitor("host", server, japanese().setViewportSize(1280, 720));
    }

    /** A customer with a phone, 390x844, touch. */
    public Visitor guest(URI server) {
        return visitor(
                "guest",
                server,
                japanese()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(3)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setUserAgent(PHONE));
    }

    /** A customer at a desk, 1440x900. */
    public Visitor desktopGuest(URI server) {
        return visitor("guest", server, japanese().setViewportSize(1440, 900));
    }

    /** A visitor of any kind, for browsers that we refuse or warn. */
    public Visitor visitor(String name, URI server, NewContextOptions options) {
        Visitor visitor = new Visitor(name, browser.newContext(options.setBaseURL(server.toString())));
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody whose browser is Japanese and may use the camera, which is a moving test picture. */
    public static NewContextOptions japanese() {
        return new NewContextOptions()
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setPermissions(List.of("camera"));
    }

    /** Fails when any page of any visitor has complained. */
    void check() {
        visitors.forEach(visitor -> visitor.watch().assertSilent());
    }

    /** What every visitor sees now, for the reader of a failed test. */
    void photograph(String test) {
        visitors.forEach(visitor -> Screenshots.ofFailure(visitor, test));
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
    }
}
