package org.mendan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.server.Eventually;

/**
 * Both sides of a meeting typing, each in a line of its own, so that every character of either can be found again in
 * its place whatever happened in between.
 */
final class Duet {
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private final Pair pair;
    private final StringBuilder host = new StringBuilder();
    private final StringBuilder guest = new StringBuilder();
    private int words;

    private Duet(Pair pair) {
        this.pair = pair;
    }

    static Duet in(Pair pair) {
        Duet duet = new Duet(pair);
        pair.hostWindow().presses("Enter");
        duet.agrees();
        duet.placeHost();
        duet.placeGuest();
        duet.bothType();
        return duet;
    }

    /** The host's caret goes to the end of the first line; twice, because the line may be wrapped. */
    void placeHost() {
        pair.hostWindow().presses("Control+Home", "End", "End");
    }

    void placeGuest() {
        pair.guestWindow().presses("Control+End");
    }

    void bothType() {
        hostTypes();
        guestTypes();
    }

    void hostTypes() {
        String word = "担" + ++words + " ";
        pair.hostWindow().types(word);
        host.append(word);
    }

    void guestTypes() {
        String word = "客" + ++words + " ";
        pair.guestWindow().types(word);
        guest.append(word);
    }

    /** Both go on typing while the window's clock runs, some words a second. */
    void typeForSeconds(MeetingWindow clock, int seconds) {
        int until = clock.elapsedSeconds() + seconds;
        int now = clock.elapsedSeconds();
        while (now < until) {
            bothType();
            int before = now;
            now = Eventually.get("the next second", ENOUGH, clock::elapsedSeconds, second -> second > before);
        }
    }

    /** All that both typed so far, as both must see it. */
    String text() {
        return host + "\n" + guest;
    }

    /** Waits until both screens show all that both typed, and the pages say that it is saved. */
    void agrees() {
        Eventually.holds("one text on both screens", ENOUGH, () -> {
            assertThat(pair.hostWindow().memoText()).as("on the host's screen").isEqualTo(text());
            assertThat(pair.guestWindow().memoText())
                    .as("on the guest's screen")
                    .isEqualTo(text());
        });
        pair.hostWindow().saved();
        pair.guestWindow().saved();
    }

    /** Ends the meeting and finds the same text in its record. */
    void isRecorded() {
        agrees();
        assertThat(pair.endsAndOpensRecord().memoText()).isEqualTo(text());
    }
}
