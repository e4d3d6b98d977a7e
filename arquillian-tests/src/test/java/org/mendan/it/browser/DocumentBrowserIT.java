package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.ConnectPage;
import org.mendan.it.browser.page.DocumentPart;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.LibraryPart;
import org.mendan.it.browser.page.RecordPage;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** A host at a desk shows documents to a guest with a phone. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class DocumentBrowserIT {
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(60_000);
    private static final String SLIDES = "面談でお見せする資産づくり";
    private static final String PAPER = "面談でお見せする約款";
    private static final String FRESH = "面談中に届いたお見積り";

    private static void adds(Visitor host, String title, int pages) {
        LibraryPart library = LibraryPart.openedBy(host);
        library.chooses(new FilePayload(title + ".pdf", "application/pdf", LibraryPart.pdf(host, pages, title)));
        assertThat(library.card(title)).containsText(pages + " ページ", PATIENTLY);
    }

    private static void prepares(Visitor host) {
        SignInPage.openedBy(host).signsIn();
        adds(host, SLIDES, 4);
        LibraryPart library = new LibraryPart(host);
        library.opens(SLIDES);
        host.page().locator("[id='about:notes']").fill("手数料は聞かれてから話す");
        library.button("保存").click();
        assertThat(host.page().locator(".message-success")).containsText("保存しました");
        adds(host, PAPER, 3);
        library.opens(PAPER);
        host.page().locator("[id='about:layout']").selectOption("VERTICAL");
        library.button("保存").click();
        assertThat(host.page().locator(".message-success")).containsText("保存しました");
    }

    private static void removes(Visitor host) {
        for (String title : List.of(SLIDES, PAPER, FRESH)) {
            LibraryPart library = LibraryPart.openedBy(host);
            library.opens(title);
            library.button("資料を削除").click();
            library.button("削除する").click();
            assertThat(host.page().locator(".message-success")).containsText("削除しました");
        }
    }

    @Test
    void DO3_DO4_DO5_documents_are_shown_turned_and_recorded(Browsers browsers, ServerProcess server) {
        Visitor host = browsers.host(server.address());
        Visitor guest = browsers.guest(server.address());
        prepares(host);
        ConnectPage connect = ConnectPage.openedBy(host).endsWhatIsLeft();
        String number = LandingPage.openedBy(guest).issuesNumber().digits();
        Pair pair = Meetings.entered(connect, host, guest, number);
        DocumentPart hosts = new DocumentPart(host);
        DocumentPart guests = new DocumentPart(guest);

        turnsSlides(hosts, guests);
        drawsOn(hosts, guests);
        letsTheGuestTurn(hosts, guests);
        comesBack(host, guest, hosts, guests);
        showsWhatWasAddedJustNow(host, hosts, guests);
        scrollsAPaper(hosts, guests);
        closes(hosts, guests);
        RecordPage record = pair.endsAndOpensRecord();
        isRecorded(record);
        removes(host);
    }

    /** Keys, clicks, the contents list; the other side follows, and reads no notes. */
    private static void turnsSlides(DocumentPart hosts, DocumentPart guests) {
        hosts.opensPicker();
        assertThat(hosts.choice(SLIDES)).containsText("4 ページ");
        Accessibility.assertAccessible(hosts.visitor().page());
        hosts.choice(SLIDES).click();
        hosts.seesPage(1, 4);
        guests.seesPage(1, 4);
        assertThat(guests.title()).hasText(SLIDES);
        assertThat(guests.words()).containsText("お客さまの資産づくり");
        assertThat(hosts.notes()).hasText("手数料は聞かれてから話す");
        assertThat(guests.notes()).hasCount(0);
        hosts.presses("ArrowRight");
        guests.seesPage(2, 4);
        hosts.clicks(0.9);
        guests.seesPage(3, 4);
        hosts.clicks(0.1);
        guests.seesPage(2, 4);
        hosts.presses("End");
        guests.seesPage(4, 4);
        assertThat(hosts.button("次のページ")).isDisabled();
        hosts.visitor().page().locator(".outline-page").nth(1).click();
        hosts.seesPage(2, 4);
        guests.seesPage(2, 4);
        Accessibility.assertAccessible(hosts.visitor().page());
        Accessibility.assertAccessible(guests.visitor().page());
        hosts.pointsAt(0.5, 0.25);
        assertThat(guests.peerPointer()).hasText("担当者");
    }

    /** Pen and highlighter; taken back, cleared, and of one page only. */
    private static void drawsOn(DocumentPart hosts, DocumentPart guests) {
        assertThat(guests.button("ペン")).hasCount(0);
        assertThat(hosts.button("元に戻す")).isDisabled();
        hosts.button("ペン").click();
        hosts.draws(0.2, 0.2, 0.8, 0.4);
        guests.seesLine("pen", 0.2, 0.2, 0.8, 0.4);
        hosts.seesPage(2, 4);
        hosts.button("マーカー").click();
        hosts.draws(0.3, 0.6, 0.7, 0.62);
        guests.seesLine("highlighter", 0.3, 0.6, 0.7, 0.62);
        hosts.button("消去").click();
        assertThat(guests.lines("pen")).hasCount(0);
        assertThat(guests.lines("highlighter")).hasCount(0);
        hosts.presses("Control+z");
        assertThat(guests.lines("highlighter")).hasCount(1);
        hosts.button("元に戻す").click();
        assertThat(guests.lines("highlighter")).hasCount(0);
        assertThat(guests.lines("pen")).hasCount(1);
        hosts.presses("ArrowRight");
        guests.seesPage(3, 4);
        assertThat(guests.lines("pen")).hasCount(0);
        assertThat(hosts.button("元に戻す")).isDisabled();
        hosts.presses("ArrowLeft");
        guests.seesPage(2, 4);
        guests.seesLine("pen", 0.2, 0.2, 0.8, 0.4);
        hosts.presses("Escape");
        assertThat(hosts.button("マーカー")).hasAttribute("aria-pressed", "false");
        hosts.seesPage(2, 4);
    }

    private static void letsTheGuestTurn(DocumentPart hosts, DocumentPart guests) {
        guests.swipes(-200);
        assertThat(guests.button("次のページ")).isHidden();
        hosts.button("お客さまもページを操作").click();
        assertThat(guests.button("次のページ")).isVisible();
        guests.seesPage(2, 4);
        guests.swipes(-200);
        guests.seesPage(3, 4);
        hosts.seesPage(3, 4);
        guests.swipes(200);
        hosts.seesPage(2, 4);
        hosts.button("お客さまもページを操作").click();
        assertThat(guests.button("次のページ")).isHidden();
        guests.button("拡大").click();
        assertThat(guests.whole()).containsText("125%");
        assertThat(hosts.whole()).containsText("100%");
    }

    private static void comesBack(Visitor host, Visitor guest, DocumentPart hosts, DocumentPart guests) {
        guest.reloads();
        guests.seesPage(2, 4);
        guests.seesLine("pen", 0.2, 0.2, 0.8, 0.4);
        host.reloads();
        hosts.seesPage(2, 4);
        hosts.seesLine("pen", 0.2, 0.2, 0.8, 0.4);
    }

    /** The list is open while another file becomes pages. */
    private static void showsWhatWasAddedJustNow(Visitor host, DocumentPart hosts, DocumentPart guests) {
        hosts.opensPicker();
        assertThat(hosts.choice(PAPER)).isVisible();
        var meeting = host.opensTab();
        var window = host.page();
        adds(host, FRESH, 1);
        host.looksAt(meeting);
        window.close();
        assertThat(hosts.choice(FRESH)).hasAttribute("aria-disabled", "false");
        hosts.choice(FRESH).click();
        hosts.seesPage(1, 1);
        guests.seesPage(1, 1);
        assertThat(guests.title()).hasText(FRESH);
    }

    private static void scrollsAPaper(DocumentPart hosts, DocumentPart guests) {
        hosts.shows(PAPER);
        guests.seesPage(1, 3);
        hosts.scrolls(3_000);
        Eventually.get(
                "the guest's window scrolls along",
                Duration.ofSeconds(20),
                () -> (int) guests.pages().evaluate("e => Math.round(e.scrollTop)"),
                top -> top > 200);
        hosts.presses("Home");
        hosts.seesPage(1, 3);
        guests.seesPage(1, 3);
        hosts.presses("PageDown");
        Eventually.get(
                "the guest's window follows the key",
                Duration.ofSeconds(20),
                () -> (int) guests.pages().evaluate("e => Math.round(e.scrollTop)"),
                top -> top > 50);
    }

    private static void closes(DocumentPart hosts, DocumentPart guests) {
        guests.presses("Escape");
        assertThat(guests.whole()).isVisible();
        hosts.presses("Escape");
        assertThat(hosts.whole()).isHidden();
        assertThat(guests.whole()).isHidden();
    }

    private static void isRecorded(RecordPage record) {
        Locator shown = record.shown();
        assertThat(shown.locator("h3")).hasText(new String[] {SLIDES, FRESH, PAPER});
        Locator slides = shown.locator(".shown-document").first();
        assertThat(slides).containsText("第1版");
        assertThat(slides.locator("tbody tr td:nth-child(2)")).hasText(new String[] {
            "1 ページ目", "2 ページ目", "3 ページ目", "2 ページ目", "4 ページ目", "2 ページ目", "3 ページ目", "2 ページ目", "3 ページ目", "2 ページ目"
        });
        assertThat(slides.locator("tbody tr").nth(8)).containsText("お客さま");
        assertThat(slides.locator("tbody tr").nth(7)).containsText("担当者");
    }
}
