package org.mendan.it.browser.tour;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.mendan.it.browser.Browsers;
import org.mendan.it.browser.Visitor;

/**
 * A walk through every page and every state of it, in one language. It finds its way by what the pages are made of, not
 * by their words, and stops at each state.
 *
 * @param language "ja" or "en"
 * @param stop what is done at each state
 */
public record Tour(Browsers browsers, URI server, String language, Stop stop) {
    public static final String PASSWORD = "mendan-demo";

    /** Looks at the page as it stands; may change its size, and puts it back. */
    @FunctionalInterface
    public interface Stop {
        void at(Page page, String state);
    }

    Visitor phone() {
        return browsers.visitor(
                "guest", server, options().setViewportSize(390, 844).setHasTouch(true));
    }

    Visitor phone(String userAgent) {
        return browsers.visitor(
                "guest",
                server,
                options().setViewportSize(390, 844).setHasTouch(true).setUserAgent(userAgent));
    }

    Visitor desk() {
        return browsers.visitor("host", server, options().setViewportSize(1280, 720));
    }

    Visitor deskOf(String login) {
        Visitor host = desk().opens("/sign-in");
        signIn(host.page(), login, PASSWORD);
        host.page().waitForURL("**/host/connect");
        return host;
    }

    static void signIn(Page page, String login, String password) {
        page.locator("[id='signIn:login']").fill(login);
        page.locator("[id='signIn:password']").fill(password);
        page.locator("[id='signIn:submit']").click();
    }

    /** From the first page to a number, which it returns. */
    static String number(Visitor guest) {
        guest.opens("/terms").page().locator("[id='answer:ok']").click();
        return digits(guest.page());
    }

    static String digits(Page page) {
        return page.locator("#digits:not(:empty)").innerText().replaceAll("\\D", "");
    }

    void shows(Visitor who, String state) {
        stop.at(who.page(), state);
    }

    private NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language.equals("ja") ? "ja-JP" : "en-GB")
                .setTimezoneId("Asia/Tokyo")
                .setPermissions(List.of("camera"));
    }
}
