package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** A word is composed from kana on one side while the other side goes on typing. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class JapaneseInputBrowserIT {
    private static final List<String> READING = List.of("k", "か", "かい", "かいg", "かいぎ");

    @Test
    void ME1_a_word_stays_whole_while_the_other_side_types_into_the_same_line(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        pair.hostWindow().types("次の");
        assertThat(pair.guestWindow().memo()).containsText("次の");
        pair.guestWindow().presses("Control+Home");

        composes(pair.host(), pair.hostWindow(), pair.guestWindow());

        bothShow(pair, "12345次の会議");
        pair.close();
    }

    @Test
    void ME1_a_word_stays_whole_while_the_other_side_types_into_another_line(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        pair.guestWindow().types("次の\n");
        Eventually.isTrue("the host has both lines", Duration.ofSeconds(20), () -> pair.hostWindow()
                .memoText()
                .equals("次の\n"));
        pair.hostWindow().presses("Control+End");
        pair.guestWindow().presses("Control+Home", "End");

        composes(pair.guest(), pair.guestWindow(), pair.hostWindow());

        bothShow(pair, "次の会議\n12345");
        pair.close();
    }

    /** Five keys into the word, and between them five of the other side. */
    private static void composes(Visitor composer, MeetingWindow composing, MeetingWindow typing) {
        composing.memo().focus();
        InputMethod input = new InputMethod(composer);
        for (int i = 0; i < READING.size(); i++) {
            String kana = READING.get(i);
            composer.page().bringToFront();
            input.composes(kana);
            assertThat(composing.memo()).containsText("次の" + kana);
            typing.types(Integer.toString(i + 1));
            assertThat(typing.memo()).containsText(Integer.toString(i + 1));
            assertThat(typing.memoText()).as("half a word").doesNotContain(kana);
        }
        composer.page().bringToFront();
        input.chooses("会議");
    }

    private static void bothShow(Pair pair, String text) {
        Eventually.holds("both show " + text, Duration.ofSeconds(30), () -> {
            assertThat(pair.hostWindow().memoText()).isEqualTo(text);
            assertThat(pair.guestWindow().memoText()).isEqualTo(text);
        });
        pair.hostWindow().saved();
        pair.guestWindow().saved();
    }
}
