package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.page.AppearancePart;
import org.mendan.it.browser.page.LibraryPart;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** A host fills the library, from the file to pages with notes. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class LibraryBrowserIT {
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(60_000);

    @Test
    void DO1_several_files_are_chosen_or_dropped_and_become_pages_before_ones_eyes(
            Browsers browsers, ServerProcess server) {
        Visitor host = browsers.host(server.address());
        // A file that is no document
        host.watch().expects("415");
        SignInPage.openedBy(host).signsIn();
        LibraryPart library = LibraryPart.openedBy(host);
        byte[] pdf = LibraryPart.pdf(host, 3, "投資信託のご案内");
        library.chooses(
                new FilePayload("NISA入門.pdf", "application/pdf", pdf),
                new FilePayload("メモ.txt", "text/plain", "ただの文字".getBytes(StandardCharsets.UTF_8)));
        library.drops("店舗の写真.png", AppearancePart.red());

        assertThat(library.uploads()).hasCount(3);
        assertThat(library.uploads().nth(0)).containsText("追加しました");
        assertThat(library.uploads().nth(1)).containsText("この種類のファイルは使えません");
        assertThat(library.uploads().nth(2)).containsText("追加しました");
        assertThat(library.card("NISA入門")).containsText("3 ページ", PATIENTLY);
        assertThat(library.card("店舗の写真")).containsText("1 ページ", PATIENTLY);
        Locator picture = library.card("NISA入門").locator("img");
        assertThat(picture).isVisible();
        host.page()
                .waitForFunction(
                        "() => [...document.querySelectorAll('.library-card img')].every((one) => one.naturalWidth > 0)");
        Accessibility.assertAccessible(host.page());
        goesOnByItself(host, library);

        library.opens("NISA入門");
        describes(host, library);
        replaces(host, library);
        findsAndRemoves(host, library);
    }

    /** A file that is sent without a connection waits for one and then goes on, without a press. */
    private static void goesOnByItself(Visitor host, LibraryPart library) {
        host.watch().expectsBrokenConnections();
        host.offline(true);
        library.drops("圏外で.png", AppearancePart.red());
        assertThat(library.uploads().nth(3)).containsText("接続を待っています");
        assertThat(library.button("圏外で.png の送信を取り消す")).isVisible();
        assertThat(library.uploads().nth(3).getByRole(AriaRole.PROGRESSBAR)).isVisible();
        Accessibility.assertAccessible(host.page());
        Screenshots.takeAsItIs(host.page(), "library-upload-interrupted", "ja");
        host.offline(false);
        assertThat(library.uploads().nth(3)).containsText("追加しました", PATIENTLY);
    }

    private static void describes(Visitor host, LibraryPart library) {
        assertThat(host.page().locator(".document-text")).containsText("お客さまの資産づくり");
        Locator notes = host.page().locator("[id='about:notes']");
        notes.fill("ここで質問を受ける");
        library.button("次のページ").click();
        assertThat(host.page().locator(".document-turn")).containsText("2 / 3 ページ");
        assertThat(notes).hasValue("");
        library.button("前のページ").click();
        assertThat(notes).hasValue("ここで質問を受ける");
        host.page().locator("[id='about:title']").fill("はじめてのNISA");
        library.button("保存").click();
        assertThat(host.page().locator(".message-success")).containsText("保存しました");
        Accessibility.assertAccessible(host.page());
    }

    /** The page shows the other file by itself, as long as nothing was typed. */
    private static void replaces(Visitor host, LibraryPart library) {
        library.chooses(new FilePayload("改訂版.pdf", "application/pdf", LibraryPart.pdf(host, 2, "改訂版")));
        assertThat(host.page().locator(".facts")).containsText("改訂版.pdf", PATIENTLY);
        assertThat(host.page().locator(".document-turn")).containsText("1 / 2 ページ");
        assertThat(host.page().locator("[id='about:title']")).hasValue("はじめてのNISA");
        assertThat(host.page().locator("[id='about:notes']")).hasValue("ここで質問を受ける");
    }

    private static void findsAndRemoves(Visitor host, LibraryPart library) {
        LibraryPart.openedBy(host).searches("はじめての　ｎｉｓａ");
        assertThat(library.card("はじめてのNISA")).hasCount(1);
        assertThat(library.card("店舗の写真")).hasCount(0);
        library.opens("はじめてのNISA");
        library.button("資料を削除").click();
        library.button("やめる").click();
        library.button("資料を削除").click();
        library.button("削除する").click();
        assertThat(host.page().locator(".message-success")).containsText("削除しました");
        assertThat(library.card("はじめてのNISA")).hasCount(0);
    }
}
