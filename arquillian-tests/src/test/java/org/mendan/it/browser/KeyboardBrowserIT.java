package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.browser.page.NumberPage;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** A host without a mouse: everything is reached, seen when it is reached, and the window stays as it was arranged. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class KeyboardBrowserIT {
    /** The control that has the focus, or a complaint that it cannot be seen. */
    private static final String FOCUSED =
            """
            () => {
              const e = document.activeElement;
              if (e === document.body) return 'BODY';
              const box = e.getBoundingClientRect();
              const ring = e.closest('.memo:has(.cm-content:focus)') ?? e;
              const seen = e.checkVisibility() && box.width > 0 && getComputedStyle(ring).outlineStyle !== 'none';
              return seen ? e.id || e.className || e.tagName : 'unseen: ' + e.outerHTML.slice(0, 80);
            }""";

    @Test
    void OP4_MT2_ME4_a_host_works_by_keyboard_alone(Browsers browsers, ServerProcess server) {
        Visitor guest = browsers.guest(server.address());
        String number = LandingPage.openedBy(guest).issuesNumber().digits();
        Visitor host = browsers.host(server.address()).opens("/sign-in");
        Page page = host.page();
        assertThat(page.locator("[id='signIn:login']")).isFocused();
        types(page, SignInPage.DEMO_LOGIN, "Tab");
        assertThat(page.locator("[id='signIn:password']")).isFocused();
        types(page, SignInPage.DEMO_PASSWORD, "Enter");
        page.waitForURL("**/host/connect");
        assertThat(page.locator("#number")).isFocused();
        types(page, number, "Enter");
        page.waitForURL("**/host/meeting");
        new MeetingWindow(host).joined();
        page.locator("#memo .cm-content").waitFor();
        new NumberPage(guest).entersMeeting();

        assertThat(reached(page))
                .contains("side-edge", "memo-move", "memo-float", "memo-fold", "menu-memo", "menu-screen", "menu-end")
                .noneMatch(control -> control.startsWith("unseen"));
        double before = sideColumn(page);
        presses(page, "#side-edge", "ArrowLeft", "ArrowLeft");
        double after = sideColumn(page);
        assertThat(after).isGreaterThan(before + 40);
        presses(page, "#memo-fold", "Enter");
        host.reloads();
        new MeetingWindow(host).joined();
        assertThat(page.locator("#memo")).hasAttribute("data-fold", "folded");
        assertThat(sideColumn(page)).isEqualTo(after);

        presses(page, "#menu-end", "Enter", "Escape");
        assertThat(page.locator("#menu-end")).isFocused();
        presses(page, "#menu-end", "Enter", "Tab", "Enter");
        page.waitForURL("**/host/records");
    }

    @Test
    void OP4_AD1_an_administrator_walks_the_tree_and_answers_questions_by_keyboard_alone(
            Browsers browsers, ServerProcess server) {
        Visitor admin = browsers.host(server.address()).opens("/sign-in");
        Page page = admin.page();
        assertThat(page.locator("[id='signIn:login']")).isFocused();
        types(page, "admin@example.jp", "Tab");
        types(page, SignInPage.DEMO_PASSWORD, "Enter");
        page.waitForURL("**/host/connect");
        admin.opens("/admin/organisations");
        assertThat(page.locator("#chosen-heading")).hasText("みらい銀行");
        page.locator("[id='organisations:tree'] [tabindex='0']").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#chosen-heading")).not().hasText("みらい銀行");

        presses(page, "[id='organisations:move']", "Enter");
        assertThat(page.locator(".ui-confirm-dialog")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".ui-confirm-dialog")).isHidden();
        assertThat(page.locator("[id='organisations:move']")).isFocused();
        presses(page, "[id='organisations:move']", "Enter");
        page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".message-success, .message-info, .messages").first())
                .isVisible();
    }

    @Test
    void OP4_AU1_MR2_a_table_is_paged_and_left_by_keyboard_alone(Browsers browsers, ServerProcess server) {
        Visitor admin = browsers.host(server.address()).opens("/sign-in");
        Page page = admin.page();
        assertThat(page.locator("[id='signIn:login']")).isFocused();
        types(page, "admin@example.jp", "Tab");
        types(page, SignInPage.DEMO_PASSWORD, "Enter");
        page.waitForURL("**/host/connect");
        for (int i = 0; i < 21; i++) {
            page.request()
                    .get(server.address("/admin/audit.csv?words=nothing-" + i).toString());
        }
        admin.opens("/admin/audit?action=audit.export&words=nothing");
        Locator rows = page.locator("table.audit tbody tr");
        assertThat(rows).hasCount(20);
        String first = rows.first().innerText();
        Keys keys = new Keys(admin);
        keys.tabsTo(page.locator(".ui-paginator-next"));
        keys.press("Enter");
        assertThat(page.locator(".ui-paginator-page.ui-state-active")).hasText("2");
        assertThat(rows.first()).not().hasText(first);
        keys.press("Tab");
        assertThat(page.locator("table.audit :focus")).hasCount(0);
    }

    /** Playwright cannot switch the key's lamp on, so the browser is told of a letter typed under it. */
    @Test
    void SO1_a_password_field_says_that_caps_lock_is_on(Browsers browsers, ServerProcess server) {
        Page page = browsers.host(server.address()).opens("/sign-in").page();
        Locator field = page.locator("[id='signIn:password']");
        Locator hint = page.getByText("Caps Lockがオンになっています。");
        field.focus();
        field.dispatchEvent("keydown", Map.of("key", "A", "modifierCapsLock", true));
        assertThat(hint).isVisible();
        field.dispatchEvent("keydown", Map.of("key", "a"));
        assertThat(hint).isHidden();
    }

    private static void types(Page page, String text, String then) {
        page.keyboard().type(text);
        page.keyboard().press(then);
    }

    private static void presses(Page page, String control, String... keys) {
        page.locator(control).focus();
        List.of(keys).forEach(page.keyboard()::press);
    }

    /** All controls that Tab comes to, in their order. */
    private static Set<String> reached(Page page) {
        Set<String> reached = new LinkedHashSet<>();
        do {
            page.keyboard().press("Tab");
        } while (reached.add((String) page.evaluate(FOCUSED)));
        return reached;
    }

    private static double sideColumn(Page page) {
        return page.locator(".tiles").boundingBox().width;
    }
}
