package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.page.NotePart;
import org.mendan.it.browser.page.RecordsPage;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** What a host writes about a meeting, in two windows at once, and how it is found again. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class RecordNoteBrowserIT {
    @Test
    void MR2_a_host_describes_a_meeting_with_keys_alone_and_finds_it_by_what_was_written(
            Browsers browsers, ServerProcess server) {
        Meetings.Pair pair = Meetings.start(browsers, server.address());
        Visitor host = pair.host();
        pair.endsAndOpensRecord();
        String address = host.page().url();
        Page older = host.opensTab();
        host.opens(address);
        NotePart note = new NotePart(host);
        describes(note);
        assertThat(note.told()).hasText("商談の内容を保存しました。");
        assertThat(note.tags()).hasValue("nisa, 学資保険");

        host.looksAt(older);
        Keys keys = new Keys(host);
        keys.tabsTo(note.counterpart());
        keys.press("Control+a");
        keys.types("伊東 さくら", "Tab");
        note.completesTag("相談、学資");
        assertThat(note.tags()).hasValue("相談, 学資保険");
        note.saves();
        assertThat(note.warned()).containsText("先に変更されました");
        assertThat(note.counterpart()).hasValue("伊東 さくら");
        assertThat(note.stored()).containsText("伊藤 ｻｸﾗ");
        assertThat(note.tags()).hasValue("相談, 学資保険");
        Accessibility.assertAccessible(host.page());
        note.saves();
        assertThat(note.told()).isVisible();

        RecordsPage list = RecordsPage.openedBy(host).searches("伊東 サクラ");
        assertThat(list.rows()).hasCount(0);
        list.searches("さくら　伊東");
        assertThat(list.rows()).hasCount(1);
        list.sortsBy("お客さま名・用件");
        assertThat(list.rows()).hasCount(1);
        assertThat(host.page()).hasURL(Pattern.compile(".*sort=COUNTERPART.*words=.*"));
        Accessibility.assertAccessible(host.page());
    }

    private static void describes(NotePart note) {
        Keys keys = new Keys(note.host());
        keys.tabsTo(note.counterpart());
        keys.types("伊藤 ｻｸﾗ", "Tab");
        assertThat(note.topic()).isFocused();
        keys.types("教育資金", "Tab");
        assertThat(note.outlook()).isFocused();
        keys.press("ArrowDown", "ArrowDown");
        assertThat(note.outlook()).hasValue("OPEN");
        keys.press("Tab");
        assertThat(note.tags()).isFocused();
        keys.types("学資保険、ＮＩＳＡ", "Escape");
        keys.tabsTo(note.button());
        keys.press("Enter");
    }
}
