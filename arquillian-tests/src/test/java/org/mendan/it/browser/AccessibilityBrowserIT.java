package org.mendan.it.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.it.browser.tour.AdminTour;
import org.mendan.it.browser.tour.GuestTour;
import org.mendan.it.browser.tour.HostTour;
import org.mendan.it.browser.tour.MeetingTour;
import org.mendan.it.browser.tour.Tour;
import org.mendan.it.browser.tour.TourServer;
import org.mendan.it.server.ServerProcess;

/** No page and no state of it, dialogs included, breaks a rule of WCAG 2.2 AA that a program can check. */
@ExtendWith({TourServer.class, WithBrowsers.class})
class AccessibilityBrowserIT {
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void OP4_the_guests_pages_are_accessible(String language, Browsers browsers, ServerProcess server) {
        new GuestTour(tour(language, browsers, server)).walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void OP4_the_hosts_pages_are_accessible(String language, Browsers browsers, ServerProcess server) {
        new HostTour(tour(language, browsers, server)).walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void OP4_the_administrations_pages_are_accessible(String language, Browsers browsers, ServerProcess server) {
        new AdminTour(tour(language, browsers, server)).walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void OP4_the_meeting_windows_and_records_are_accessible(String language, Browsers browsers, ServerProcess server) {
        new MeetingTour(tour(language, browsers, server)).walk();
    }

    private static Tour tour(String language, Browsers browsers, ServerProcess server) {
        return new Tour(browsers, server.address(), language, AccessibilityBrowserIT::check);
    }

    /** At a desk and on a phone: what is folded away in one size shows in the other. */
    private static void check(Page page, String state) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(390, 844);
        Accessibility.assertAccessible(page);
        page.setViewportSize(1280, 720);
        Accessibility.assertAccessible(page);
        page.setViewportSize(before.width, before.height);
    }
}
