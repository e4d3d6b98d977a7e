package org.mendan.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.record.Outlook;
import org.mendan.persistence.record.RecordNote;

class RecordEditTest {
    private static RecordEdit edit(String counterpart, String topic, List<String> tags) {
        return new RecordEdit(counterpart, topic, null, tags, 0);
    }

    @Test
    void MR2_what_was_typed_becomes_one_line_and_tags_their_one_spelling() {
        RecordEdit edit = edit(" 鈴木\n様\0", "", List.of("ＮＩＳＡ", "nisa", " "));

        assertThat(edit.counterpart()).isEqualTo("鈴木 様");
        assertThat(edit.tags()).containsExactly("nisa");
        assertThat(edit.problems()).isEmpty();
    }

    @Test
    void MR2_what_is_too_long_or_too_many_is_named() {
        String endless = "あ".repeat(201);
        List<String> eleven = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", endless);

        assertThat(edit(endless, endless, eleven).problems()).containsExactlyInAnyOrder(RecordEdit.Problem.values());
    }

    @Test
    void MR2_the_audit_log_tells_old_and_new_of_what_differs() {
        RecordEdit edit = new RecordEdit("鈴木", "", Outlook.GOOD, List.of("相続", "nisa"), 0);

        assertThat(RecordChanges.of(new RecordNote(), List.of("ローン"), edit))
                .isEqualTo("counterpart: \"\" -> \"鈴木\"; outlook: \"\" -> \"GOOD\"; tags: \"ローン\" -> \"nisa, 相続\"");
        assertThat(RecordChanges.of(new RecordNote(), List.of(), edit("", "", List.of())))
                .isEmpty();
        assertThat(RecordChanges.of(new RecordNote(), List.of(), edit("𠮷".repeat(100), "", List.of())))
                .hasSizeLessThan(200)
                .endsWith("𠮷…\"");
    }
}
