package org.mendan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.organisation.OrganisationTree.Problem;
import org.mendan.persistence.organisation.Organisation;

class OrganisationTreeTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private final List<Organisation> all = new ArrayList<>();
    private final UUID bank = add(null, "みらい銀行");
    private final UUID east = add(bank, "東日本");
    private final UUID west = add(bank, "西日本");
    private final UUID marunouchi = add(east, "丸の内支店");

    private UUID add(UUID parent, String name) {
        UUID id = UUID.randomUUID();
        all.add(new Organisation(id, parent, name, NOON));
        return id;
    }

    private OrganisationTree tree() {
        return new OrganisationTree(all);
    }

    /** A line of organisations, one below the other. */
    private UUID line(UUID top, int length) {
        UUID last = top;
        for (int i = 0; i < length; i++) {
            last = add(last, "第" + i + "課");
        }
        return last;
    }

    @Test
    void AD1_the_tree_is_read_from_the_top_down() {
        assertThat(tree().below(bank))
                .extracting(place -> place.level() + place.organisation().name())
                .containsExactlyInAnyOrder("1みらい銀行", "2東日本", "3丸の内支店", "2西日本")
                .containsSubsequence("1みらい銀行", "2東日本", "3丸の内支店");
        assertThat(tree().path(marunouchi)).containsExactly(bank, east, marunouchi);
        assertThat(tree().below(UUID.randomUUID())).isEmpty();
        assertThat(tree().path(UUID.randomUUID())).isEmpty();
    }

    @Test
    void AD1_ten_levels_and_no_more() {
        UUID ninth = line(east, 7);
        assertThat(tree().path(ninth)).hasSize(9);
        assertThat(tree().problemOfAdding(ninth, "十段目")).isEmpty();
        UUID tenth = add(ninth, "十段目");
        assertThat(tree().problemOfAdding(tenth, "十一段目")).contains(Problem.TOO_DEEP);
    }

    @Test
    void AD1_nothing_is_moved_below_itself() {
        assertThat(tree().problemOfMoving(east, marunouchi)).contains(Problem.BELOW_ITSELF);
        assertThat(tree().problemOfMoving(east, east)).contains(Problem.BELOW_ITSELF);
        assertThat(tree().problemOfMoving(bank, east)).contains(Problem.UNKNOWN);
        assertThat(tree().problemOfMoving(east, west)).isEmpty();
    }

    @Test
    void AD1_what_is_moved_takes_all_below_along_and_must_fit() {
        line(west, 7);
        assertThat(tree().problemOfMoving(west, east)).isEmpty();
        assertThat(tree().problemOfMoving(west, marunouchi)).contains(Problem.TOO_DEEP);
    }

    @Test
    void AD1_two_at_one_place_have_different_names() {
        assertThat(tree().problemOfAdding(east, "丸の内支店")).contains(Problem.NAME_TAKEN);
        assertThat(tree().problemOfAdding(west, "丸の内支店")).isEmpty();
        assertThat(tree().problemOfRenaming(east, "西日本")).contains(Problem.NAME_TAKEN);
        assertThat(tree().problemOfRenaming(east, "東日本")).isEmpty();
        add(west, "丸の内支店");
        assertThat(tree().problemOfMoving(marunouchi, west)).contains(Problem.NAME_TAKEN);
    }

    @Test
    void AD1_a_new_name_has_no_stroke_for_paths_are_written_with_strokes() {
        assertThat(tree().problemOfAdding(east, "東京/大阪")).contains(Problem.NAME_STROKE);
        assertThat(tree().problemOfRenaming(east, "東/西")).contains(Problem.NAME_STROKE);
        UUID older = add(east, "北/南");
        assertThat(tree().problemOfMoving(older, west)).isEmpty();
    }

    @Test
    void AD1_a_name_is_something_that_can_be_read() {
        assertThat(tree().problemOfAdding(east, " ")).contains(Problem.NAME_UNFIT);
        assertThat(tree().problemOfAdding(east, "店".repeat(201))).contains(Problem.NAME_UNFIT);
        assertThat(tree().problemOfRenaming(east, "a\u0000b")).contains(Problem.NAME_UNFIT);
        assertThat(tree().problemOfRenaming(UUID.randomUUID(), "x")).contains(Problem.UNKNOWN);
    }
}
