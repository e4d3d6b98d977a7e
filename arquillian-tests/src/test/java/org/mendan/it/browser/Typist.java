package org.mendan.it.browser;

import java.util.List;
import java.util.Random;
import org.mendan.it.browser.page.MeetingWindow;

/** Somebody who edits without a plan: words, deletions, new lines, jumps of the caret. The seed makes it repeatable. */
final class Typist {
    private static final List<String> WORDS =
            List.of("abc ", "住所変更", "、", "🏦", "5,000円", "👨‍👩‍👧", "です。", "x", "𠮷野家", "ﾃｽﾄ");
    private static final List<String> MOVES =
            List.of("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Control+Home", "Control+End", "Home", "End");

    private final MeetingWindow window;
    private final Random chance;

    Typist(MeetingWindow window, long seed) {
        this.window = window;
        this.chance = new Random(seed);
    }

    void edits() {
        int what = chance.nextInt(10);
        if (what < 5) {
            window.types(one(WORDS));
        } else if (what < 6) {
            window.presses("Enter");
        } else if (what < 8) {
            window.presses(one(List.of("Backspace", "Delete")));
        } else if (what < 9) {
            window.presses("Shift+ArrowLeft", "Shift+ArrowLeft", one(List.of("Delete", "Shift+ArrowLeft", "y")));
        } else {
            window.presses(one(MOVES));
        }
    }

    private String one(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
