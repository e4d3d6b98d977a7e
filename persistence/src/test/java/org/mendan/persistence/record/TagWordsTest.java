package org.mendan.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagWordsTest {
    @Test
    void MR2_a_tag_has_one_spelling() {
        assertThat(TagWords.of("ＮＩＳＡ、 nisa,#Nisa  ，相続　対策､ ,#")).containsExactly("nisa", "相続 対策");
        assertThat(TagWords.of(List.of("ﾛｰﾝ", "ローン"))).containsExactly("ローン");
        assertThat(TagWords.of("")).isEmpty();
    }

    @Test
    void a_tag_in_another_spelling_or_too_long_is_not_stored() {
        assertThatThrownBy(() -> TagWords.checked("NISA")).hasMessageContaining("tag");
        assertThatThrownBy(() -> TagWords.checked("a".repeat(TagWords.LENGTH + 1)))
                .hasMessageContaining("tag");
    }
}
