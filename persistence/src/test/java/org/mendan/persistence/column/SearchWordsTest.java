package org.mendan.persistence.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void MR2_any_blank_parts_words_and_width_and_case_do_not_matter() {
        assertThat(SearchWords.of(" ＮＩＳＡ　ﾛｰﾝ nisa ")).containsExactly("nisa", "ローン");
        assertThat(SearchWords.of("a\0b")).containsExactly("a", "b");
    }

    @Test
    void MR2_control_characters_are_blanks_in_every_search() {
        assertThat(SearchWords.wish("\0山\u0001\u007f川\t")).isEqualTo("山 川");
        assertThat(SearchWords.wish("\0\b")).isNull();
        assertThat(SearchWords.wish(null)).isNull();
        assertThat(SearchWords.of("山\u0001川")).containsExactly("山", "川");
    }

    @Test
    void MR2_a_word_is_asked_for_by_its_neighbouring_characters() {
        assertThat(SearchWords.pairs("ローン")).isEqualTo("'ロー' & 'ーン'");
        assertThat(SearchWords.pairs("株")).isEqualTo("'株':*");
        assertThat(SearchWords.pairs("𠮷野")).isEqualTo("'𠮷野'");
        assertThat(SearchWords.pairs("'\\")).isEqualTo("'''\\\\'");
    }
}
