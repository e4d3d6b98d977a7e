package org.mendan.accountimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mendan.accountimport.ImportState.Phase;

class ImportStateTest {
    @Test
    void AD1_every_node_reads_what_one_has_written() {
        ImportState state = new ImportState(Phase.DONE, 9, 10, 3, "sato hanako@example.jp");
        assertThat(ImportState.read(state.written())).isEqualTo(state);
    }

    @Test
    void AD1_an_import_that_left_somebody_without_mail_is_over_but_not_complete() {
        assertThat(new ImportState(Phase.DONE, 10, 10, 0, "a").complete()).isTrue();
        assertThat(new ImportState(Phase.DONE, 10, 10, 1, "a").complete()).isFalse();
        assertThat(new ImportState(Phase.DONE, 10, 10, 1, "a").running()).isFalse();
        assertThat(ImportState.running(Phase.INVITING, 1, 10, "a").running()).isTrue();
        assertThat(new ImportState(Phase.CHANGED, 0, 10, 0, "a").complete()).isFalse();
    }
}
