package org.mendan.meeting;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The word and picture (合言葉) that both windows show, so that the two can check by voice that they see the same
 * meeting. A plain thing in a colour, "赤い富士山": easy to say, easy to recognise, 128 in all.
 *
 * @param key "colour-thing"; the pages have its words and its picture
 */
public record Watchword(String key) {
    public static final List<String> COLOURS =
            List.of("red", "blue", "yellow", "green", "purple", "orange", "brown", "pink");
    public static final List<String> THINGS = List.of(
            "sakura", "fuji", "tsubaki", "matsu", "tsuru", "kame", "umi", "tsuki", "hoshi", "kumo", "niji", "yuki",
            "momiji", "ringo", "mikan", "budou");

    public Watchword {
        String[] parts = key.split("-", -1);
        if (parts.length != 2 || !COLOURS.contains(parts[0]) || !THINGS.contains(parts[1])) {
            throw new IllegalArgumentException("key: no such word");
        }
    }

    /** Draws a word; {@code random} gives a number from 0 to below its argument. */
    public static Watchword drawn(IntUnaryOperator random) {
        String colour = COLOURS.get(random.applyAsInt(COLOURS.size()));
        return new Watchword(colour + "-" + THINGS.get(random.applyAsInt(THINGS.size())));
    }
}
