package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.NumberPage;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** The guest's way to a number, and the browsers that are told another way. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class NumberBrowserIT {
    @Test
    void CN3_CN7_the_number_counts_down_and_outlives_a_reload(Browsers browsers, ServerProcess server) {
        Visitor guest = browsers.guest(server.address());
        NumberPage waiting = LandingPage.openedBy(guest).issuesNumber();
        String digits = waiting.digits();
        assertThat(digits).matches("\\d{6}");
        int first = waiting.remainingSeconds();
        assertThat(first).isBetween(90, 120);
        int later = Eventually.get(
                "the countdown", Duration.ofSeconds(20), waiting::remainingSeconds, now -> now <= first - 3);

        guest.reloads();
        assertThat(waiting.digits()).isEqualTo(digits);
        assertThat(waiting.remainingSeconds()).isLessThanOrEqualTo(later);
        assertThat(waiting.reissueButton()).isHidden();
        waiting.withdrawButton().click();
        guest.page().waitForURL(Pattern.compile(".*127.0.0.1:\\d+/$"));
        assertThat(LandingPage.openedBy(guest).issueButton()).isVisible();
    }

    @Test
    void CN8_a_feature_phone_gets_a_plain_page_that_says_so(Browsers browsers, ServerProcess server) {
        Visitor phone = visitor(browsers, server, "DoCoMo/2.0 P903i(c100;TB;W24H12)");
        assertThat(phone.page().locator("body")).containsText("フィーチャーフォン（ガラケー）では、電話面談をご利用いただけません。");
        assertThat(phone.page().locator("script")).hasCount(0);
    }

    @Test
    void CN8_an_outdated_browser_gets_a_plain_page_that_says_so(Browsers browsers, ServerProcess server) {
        Visitor old = visitor(browsers, server, "Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko");
        assertThat(old.page().locator("body")).containsText("お使いのブラウザーが古いため");
        assertThat(old.page().locator("script")).hasCount(0);
    }

    @Test
    void CN8_a_browser_inside_an_app_is_told_to_open_safari_or_chrome(Browsers browsers, ServerProcess server) {
        Visitor line = visitor(
                browsers,
                server,
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Mobile/15E148 Safari Line/14.19.0");
        assertThat(line.page().locator("main")).containsText("SafariまたはChromeで開いてください");
        line.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
        line.page()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("アドレスをコピー"))
                .click();
        assertThat(line.page().locator("main")).containsText("コピーしました。");
        assertThat(line.page().evaluate("navigator.clipboard.readText()"))
                .asString()
                .startsWith(server.address().toString());
    }

    private static Visitor visitor(Browsers browsers, ServerProcess server, String userAgent) {
        return browsers.visitor(
                        "guest",
                        server.address(),
                        Browsers.japanese().setUserAgent(userAgent).setViewportSize(390, 844))
                .opens("/");
    }
}
