package org.mendan.it.sso;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Browsers;
import org.mendan.it.browser.Screenshots;
import org.mendan.it.browser.Visitor;
import org.mendan.it.browser.WithBrowsers;

/** The way to the provider and back in a real browser, under its content policies. */
@Tag("keycloak")
@ExtendWith({WithBank.class, WithBrowsers.class})
class SsoBrowserIT {
    private static void photographs(Page page, String name, String path) {
        for (String language : List.of("en", "ja")) {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            Screenshots.takeAsItIs(page, name, language);
        }
    }

    private static void pressesProvider(Page page) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("みらい銀行でサインイン"))
                .click();
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    @Test
    void SO2_somebody_signs_in_and_out_here_and_there(Bank bank, Browsers browsers) {
        Visitor host = browsers.host(bank.first().address());
        Page page = host.opens("/sign-in").page();
        photographs(page, "sign-in-sso", "/sign-in");
        pressesProvider(page);
        page.locator("input[name=username]").fill("hanako");
        page.locator("input[name=password]").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(".*/host/connect"));
        photographs(page, "account-sso", "/host/account");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("サインアウト"))
                .click();
        page.waitForURL(Pattern.compile(".*/sign-in"));
        pressesProvider(page);
    }

    @Test
    void SO2_what_went_wrong_is_told_in_one_sentence(Bank bank, Browsers browsers) {
        Visitor host = browsers.host(bank.first().address());
        Page page = host.opens("/sign-in?sso=login-taken").page();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("同じログインIDのアカウントがすでにあります。");
        photographs(page, "sign-in-sso-refused", "/sign-in?sso=login-taken");
    }
}
