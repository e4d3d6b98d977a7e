package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "約款.pdf, 約款.pdf, 約款",
        "C:\\Users\\山田\\資料.pptx, 資料.pptx, 資料",
        "../../etc/passwd, passwd, passwd",
        "a.b.c.pdf, a.b.c.pdf, a.b.c",
        ".pdf, .pdf, .pdf",
        "no extension, no extension, no extension",
        "rates 2026.04.01, rates 2026.04.01, rates 2026.04"
    })
    void DO1_a_name_is_what_stands_behind_the_last_separator(String said, String name, String title) {
        assertThat(new FileName(said).value()).isEqualTo(name);
        assertThat(new FileName(said).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ".", "..", "a/", "\u202E", "\0"})
    void DO1_a_name_without_anything_to_read_gets_one(String said) {
        assertThat(new FileName(said).value()).isEqualTo("file");
        assertThat(new FileName(said).title()).isEqualTo("file");
    }

    @Test
    void DO1_signs_that_turn_or_hide_others_are_left_out() {
        assertThat(new FileName("invoice\u202Efdp.exe").value()).isEqualTo("invoicefdp.exe");
        assertThat(new FileName("a\r\nb\u200B.pdf").value()).isEqualTo("ab.pdf");
        assertThat(new FileName("カ\u3099.pdf").value()).isEqualTo("ガ.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "'\u2067gpj.\u2069exe.pdf', gpj.exe.pdf",
        "'..\\..\\boot.ini\0.pdf', boot.ini.pdf",
        "'a/b\\c/見積\u200F書.xlsx', 見積書.xlsx",
        "'%2e%2e%2fpasswd', '%2e%2e%2fpasswd'",
        "'/etc/\uD842', file"
    })
    void DO1_no_sign_leads_out_of_a_folder_or_turns_its_neighbours(String said, String name) {
        assertThat(new FileName(said).value()).isEqualTo(name).doesNotContain("/", "\\", "\0");
    }

    @Test
    void DO1_a_long_name_is_cut_before_its_extension_and_never_within_a_sign() {
        String name = new FileName("𠮷".repeat(300) + ".pdf").value();
        assertThat(name).hasSizeLessThanOrEqualTo(255).endsWith("𠮷.pdf");
        assertThat(new FileName("あ".repeat(255) + ".docx").value()).hasSize(255).endsWith("あ.docx");
        assertThat(new FileName("あ".repeat(255) + ".docx").title()).hasSize(200);
    }
}
