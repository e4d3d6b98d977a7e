package org.mendan.it.browser;

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
 * Every page and state in both languages and all sizes: pictures for people, and the checks of {@link Sight}. A page
 * that complains in the browser's console, or breaks its content policy, fails too.
 */
@ExtendWith({TourServer.class, WithBrowsers.class})
class LookBrowserIT {
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void CN1_CN3_CN8_the_guests_pages_fit_every_screen(String language, Browsers browsers, ServerProcess server) {
        new GuestTour(new Tour(browsers, server.address(), language, new Sight(language))).walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void CN6_IN1_the_hosts_pages_fit_every_screen(String language, Browsers browsers, ServerProcess server) {
        new HostTour(new Tour(browsers, server.address(), language, new Sight(language))).walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void AD1_AU1_the_administrations_pages_fit_every_screen(String language, Browsers browsers, ServerProcess server) {
        new AdminTour(new Tour(browsers, server.address(), language, new Sight(language))).walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void MT2_ME4_MR1_MR2_the_meeting_windows_and_records_fit_every_screen(
            String language, Browsers browsers, ServerProcess server) {
        new MeetingTour(new Tour(browsers, server.address(), language, new Sight(language))).walk();
    }
}
