package org.mendan.it.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
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

/**
 * Every page and state in both languages and all sizes: pictures for people, the checks of {@link Sight}, and no broken
 * rule of WCAG 2.2 AA that a program can check, dialogs included. A page that complains in the browser's console, or breaks
 * its content policy, fails too.
 */
@ExtendWith({TourServer.class, WithBrowsers.class})
class LookBrowserIT {
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void OP4_CN1_CN3_CN8_the_guests_pages_fit_every_screen_and_are_accessible(
            String language, Browsers browsers, ServerProcess server) {
        new GuestTour(tour(language, browsers, server)).walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void OP4_CN6_IN1_the_hosts_pages_fit_every_screen_and_are_accessible(
            String language, Browsers browsers, ServerProcess server) {
        new HostTour(tour(language, browsers, server)).walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void OP4_AD1_AU1_the_administrations_pages_fit_every_screen_and_are_accessible(
            String language, Browsers browsers, ServerProcess server) {
        new AdminTour(tour(language, browsers, server)).walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void OP4_MT2_ME4_MR1_MR2_the_meeting_windows_and_records_fit_every_screen_and_are_accessible(
            String language, Browsers browsers, ServerProcess server) {
        new MeetingTour(tour(language, browsers, server)).walk();
    }

    @Test
    void OP4_what_is_not_accessible_is_found(Browsers browsers, ServerProcess server) {
        Page page = browsers.host(server.address()).opens("/").page();
        page.evaluate("() => document.querySelector('main').append(document.createElement('img'))");
        assertThatThrownBy(() -> Accessibility.assertAccessible(page)).hasMessageContaining("image-alt");
    }

    private static Tour tour(String language, Browsers browsers, ServerProcess server) {
        Sight sight = new Sight(language);
        Accessibility accessibility = new Accessibility();
        return new Tour(browsers, server.address(), language, (page, state) -> {
            sight.at(page, state);
            accessibility.at(page, state);
        });
    }
}
