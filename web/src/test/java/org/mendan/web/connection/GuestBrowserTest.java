package org.mendan.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.web.connection.GuestBrowser.Fitness;

class GuestBrowserTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "guest-browsers.csv", delimiter = '|', emptyValue = "")
    void CN8_browsers_are_told_apart(Fitness fitness, String app, String userAgent) {
        GuestBrowser browser = GuestBrowser.classify(userAgent);

        assertThat(browser.fitness()).isEqualTo(fitness);
        assertThat(browser.app()).isEqualTo("-".equals(app) ? null : app);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "curl/8.5.0", "something nobody has heard of"})
    void CN8_an_unknown_browser_is_let_in(String userAgent) {
        assertThat(GuestBrowser.classify(userAgent).fit()).isTrue();
    }

    @Test
    void CN8_only_LINE_opens_another_browser_by_itself() {
        assertThat(GuestBrowser.classify("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Safari Line/14.9.0")
                        .opensOutside())
                .isTrue();
        assertThat(GuestBrowser.classify("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) GSA/318.0 Mobile")
                        .opensOutside())
                .isFalse();
    }

    @Test
    void a_huge_header_is_answered_at_once() {
        String agent = "iphone".repeat(200_000) + " os ";

        GuestBrowser browser =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> GuestBrowser.classify(agent));

        assertThat(browser.fit()).isTrue();
    }
}
