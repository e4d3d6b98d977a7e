package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~      | []                            | ~~",
                "~~      | [[0,\"会議\"]]                 | 会議",
                "abc     | [3]                           | abc",
                "abc     | [1,[1],1]                     | ac",
                "abc     | [1,[1,\"xy\"],1]              | axyc",
                "abc     | [ 3 , [ 0 , \"!\" ] ]         | abc!",
                "abc     | [[3,\"\\u3042\\\"\\\\\\/\"]]  | あ\"\\/",
                "😀      | [[2,\"😁\"]]                  | 😁",
                "😀      | [1,[1,\"\\ude01\"]]           | 😁",
                "a       | [1,[0,\"\"]]                  | a",
            })
    void a_change_leads_from_one_text_to_the_next(String before, String change, String after) throws InvalidChange {
        assertThat(ChangeSet.parse(change).apply(before)).isEqualTo(after);
    }

    @Test
    void lines_are_joined_by_line_feeds() throws InvalidChange {
        assertThat(ChangeSet.parse("[1,[0,\"\",\"b\",\"\"]]").apply("a")).isEqualTo("a\nb\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "]",
                "{}",
                "null",
                "3",
                "\"a\"",
                "[3",
                "[3,]",
                "[,3]",
                "[3]]",
                "[3] x",
                "[-1]",
                "[-0]",
                "[03]",
                "[1.0]",
                "[1e0]",
                "[9999999999]",
                "[\"a\"]",
                "[[]]",
                "[[\"a\"]]",
                "[[1,2]]",
                "[[1,[\"a\"]]]",
                "[[1,\"a]]",
                "[[1,\"a\\\"]]",
                "[[0,\"\\x\"]]",
                "[[0,\"\\u12\"]]",
                "[[0,\"\\u12g4\"]]",
                "[true]",
                "[[0,null]]",
                "[[0,\"a\\nb\"]]",
                "[[0,\"a\\rb\"]]",
                "[[0,\"\\u000a\"]]",
                "[[0,\"\\u0000\"]]",
                "[[0,\"a\nb\"]]",
                "[[0,\"\t\"]]",
                "[[0 \"a\"]]",
                "[[0,]]"
            })
    void what_is_not_a_change_is_refused(String json) {
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> ChangeSet.parse(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[2]", "[4]", "[[4]]", "[1,[1]]", "[3,1]", "[999999999]", "[2,[2,\"x\"]]"})
    void a_change_for_a_text_of_another_length_is_refused(String json) throws InvalidChange {
        ChangeSet change = ChangeSet.parse(json);
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> change.apply("abc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,[1]]", "[[1],1]", "[1,[0,\"x\"],1]", "[2,[0,\"\\ud83d\"]]", "[2,[0,\"\\ude00\"]]"})
    void half_a_surrogate_pair_in_the_text_is_refused(String json) throws InvalidChange {
        ChangeSet change = ChangeSet.parse(json);
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> change.apply("😀"));
    }

    @Test
    void halves_of_pairs_are_written_as_escapes() throws InvalidChange {
        String json = "[1,[1,\"\\ude01\"]]";
        assertThat(ChangeSet.parse(json).toJson()).isEqualTo(json);
        assertThat(ChangeSet.parse("[ [0, \"\\ud83d\\ude01\\u0007\\u3042\"] ]").toJson())
                .isEqualTo("[[0,\"😁\\u0007あ\"]]");
    }

    @Property
    void any_text_survives_writing_and_reading(
            @ForAll @Size(max = 5) List<String> parts, @ForAll @IntRange(max = 99) int n) throws InvalidChange {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (String part : parts) {
            String clean = part.replaceAll("[\\r\\n\\x00]", "");
            json.add(n).add(Json.createArrayBuilder().add(n).add(clean).add("second"));
        }
        String text = json.build().toString();
        ChangeSet change = ChangeSet.parse(text);
        assertThat(change.steps()).hasSize(parts.size() * 2);
        assertThat(ChangeSet.parse(change.toJson())).isEqualTo(change);
    }

    @Property
    void any_other_text_is_refused_in_an_orderly_way(@ForAll String json) {
        try {
            assertThat(ChangeSet.parse(json)).isNotNull();
        } catch (InvalidChange e) {
            assertThat(e).hasMessageStartingWith("not a change");
        }
    }
}
