package org.mendan.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands on the pages after what the host has done to them. */
class InkTest {
    static final UUID SHOWING = new UUID(0, 1);

    private final Ink empty = Ink.none(SHOWING);

    static Stroke line(int page, int from) {
        return new Stroke(page, Tool.PEN, List.of(from, 0, from, 10_000));
    }

    private static Stroke longest(int page) {
        return new Stroke(page, Tool.HIGHLIGHTER, Collections.nCopies(2 * Stroke.MAX_POINTS, 5));
    }

    private static Ink drawn(Ink ink, Stroke... strokes) {
        Ink next = ink;
        for (Stroke stroke : strokes) {
            next = next.drawn(stroke).orElseThrow();
        }
        return next;
    }

    @Test
    void DO4_each_page_has_its_own_lines_in_the_order_they_were_drawn() {
        Ink ink = drawn(empty, line(1, 10), line(2, 20), line(1, 30));
        assertThat(ink.on(1)).containsExactly(line(1, 10), line(1, 30));
        assertThat(ink.on(2)).containsExactly(line(2, 20));
        assertThat(ink.on(3)).isEmpty();
        assertThat(ink.pages()).containsExactly(1, 2);
        assertThat(ink.revision()).isEqualTo(3);
    }

    @Test
    void DO4_undo_takes_back_what_was_done_last_to_this_page_and_no_other() {
        Ink ink = drawn(empty, line(1, 10), line(1, 20), line(2, 30)).undone(1);
        assertThat(ink.on(1)).containsExactly(line(1, 10));
        assertThat(ink.on(2)).containsExactly(line(2, 30));
        assertThat(ink.undone(1).on(1)).isEmpty();
        assertThat(ink.undone(1).undoable(1)).isFalse();
        assertThat(ink.revision()).as("a state that browsers know as newer").isEqualTo(4);
    }

    @Test
    void DO4_undo_on_an_untouched_page_changes_nothing() {
        Ink ink = drawn(empty, line(1, 10));
        assertThat(ink.undoable(2)).isFalse();
        assertThat(ink.undone(2)).isEqualTo(ink);
    }

    @Test
    void DO4_clearing_a_page_can_be_taken_back() {
        Ink ink = drawn(empty, line(1, 10), line(1, 20), line(2, 30)).cleared(1);
        assertThat(ink.on(1)).isEmpty();
        assertThat(ink.on(2)).hasSize(1);
        assertThat(ink.undoable(1)).isTrue();
        assertThat(ink.undone(1).on(1)).containsExactly(line(1, 10), line(1, 20));
        assertThat(drawn(ink, line(1, 40)).on(1)).containsExactly(line(1, 40));
        assertThat(ink.cleared(1)).as("an empty page is empty").isEqualTo(ink);
    }

    @Test
    void DO4_a_page_takes_so_much_and_not_more_until_it_is_cleared() {
        int most = Ink.MAX_POINTS_ON_PAGE / Stroke.MAX_POINTS;
        Ink full =
                drawn(empty, IntStream.range(0, most).mapToObj(i -> longest(1)).toArray(Stroke[]::new));
        assertThat(full.drawn(line(1, 10))).isEmpty();
        assertThat(full.drawn(line(2, 10))).isPresent();
        assertThat(full.cleared(1).drawn(line(1, 10)).orElseThrow().on(1)).containsExactly(line(1, 10));
        Ink many = drawn(
                empty,
                IntStream.range(0, Ink.MAX_STROKES_ON_PAGE)
                        .mapToObj(i -> line(1, i))
                        .toArray(Stroke[]::new));
        assertThat(many.drawn(line(1, 0))).isEmpty();
    }

    @Test
    void DO4_what_was_cleared_makes_room_when_all_the_room_is_taken() {
        int perPage = Ink.MAX_POINTS_ON_PAGE / Stroke.MAX_POINTS;
        Ink ink = empty;
        for (int page = 1; page <= Ink.MAX_POINTS / Ink.MAX_POINTS_ON_PAGE; page++) {
            for (int i = 0; i < perPage; i++) {
                ink = drawn(ink, longest(page));
            }
        }
        assertThat(ink.drawn(line(9, 10))).isEmpty();
        Ink room = drawn(ink.cleared(1), line(9, 10));
        assertThat(room.on(9)).hasSize(1);
        assertThat(room.on(2)).hasSize(perPage);
        assertThat(room.undone(1).on(1)).as("too late to come back").isEmpty();
    }

    @Test
    void DO4_not_every_page_of_a_long_document_can_be_drawn_on() {
        Ink ink = empty;
        for (int page = 1; page <= Ink.MAX_PAGES; page++) {
            ink = drawn(ink, line(page, 0));
        }
        assertThat(ink.drawn(line(Ink.MAX_PAGES + 1, 0))).isEmpty();
        assertThat(ink.drawn(line(1, 5))).isPresent();
    }

    @Test
    void DO4_a_line_lies_within_its_page_and_is_not_endless() {
        assertThat(new Stroke(1, Tool.PEN, List.of(0, 10_000)).points()).hasSize(2);
        for (List<Integer> points : List.of(
                List.<Integer>of(),
                List.of(1),
                List.of(-1, 0),
                List.of(0, 10_001),
                Collections.nCopies(2 * Stroke.MAX_POINTS + 2, 0))) {
            assertThatThrownBy(() -> new Stroke(1, Tool.PEN, points))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("points");
        }
        assertThatThrownBy(() -> new Stroke(0, Tool.PEN, List.of(0, 0))).hasMessageContaining("page");
    }
}
