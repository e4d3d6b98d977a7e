package org.mendan.it.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The matrix is whole: whoever adds a button to a page of the back office says here who may press it. */
class MatrixTest {
    @Test
    void AD1_every_action_of_every_page_stands_in_the_matrix_and_nothing_else_does() {
        Set<String> listed = Rooms.rows().stream().map(Row::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = new Pages().actions();
        assertThat(there).hasSizeGreaterThan(50);
        assertThat(listed).isEqualTo(there);
    }
}
