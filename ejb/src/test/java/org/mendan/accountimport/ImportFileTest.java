package org.mendan.accountimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.accountimport.ImportFile.Problem;
import org.mendan.accountimport.ImportFile.Rows;
import org.mendan.accountimport.ImportFile.Unreadable;

class ImportFileTest {
    private static final String TWO = String.join(
            "\r\n",
            "login,name,organisation,role,rights",
            "sato@example.jp,佐藤 花子,みらい銀行/丸の内支店,HOST,APPROVER",
            "",
            "\"ito@example.jp\", \"伊藤, 一\" ,,,",
            "");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void AD1_a_file_is_read_as_spreadsheets_write_it(String charset) {
        ImportFile file = ImportFile.read(TWO.getBytes(Charset.forName(charset)));
        assertThat(file)
                .isEqualTo(new Rows(List.of(
                        new ImportRow(2, "sato@example.jp", "佐藤 花子", "みらい銀行/丸の内支店", "HOST", "APPROVER"),
                        new ImportRow(4, "ito@example.jp", "伊藤, 一", "", "", ""))));
    }

    @Test
    void AD1_a_byte_order_mark_and_other_columns_do_not_matter() {
        String text = "\uFEFFname,Login,created\n佐藤 花子,sato@example.jp,2026-11-22\n";
        assertThat(ImportFile.read(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Rows(List.of(new ImportRow(2, "sato@example.jp", "佐藤 花子", "", "", ""))));
    }

    @Test
    void AD1_line_breaks_inside_quotes_belong_to_their_cell_and_the_lines_after_them_keep_their_numbers() {
        String text = "login,name,note\r\nsato@example.jp,佐藤,\"一行目\r\n二行目\"\r\nito@example.jp,伊藤,\r\n";
        assertThat(ImportFile.read(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Rows(List.of(
                        new ImportRow(2, "sato@example.jp", "佐藤", "", "", ""),
                        new ImportRow(4, "ito@example.jp", "伊藤", "", "", ""))));
    }

    @Test
    void AD1_a_column_that_stands_there_twice_is_refused_for_nobody_knows_which_is_meant() {
        assertThat(problem("login,name,Name\nsato@example.jp,佐藤,伊藤\n")).isEqualTo(Problem.HEADING_TWICE);
        assertThat(problem("login,login,name\nsato@example.jp,ito@example.jp,佐藤\n"))
                .isEqualTo(Problem.HEADING_TWICE);
        assertThat(ImportFile.read("login,name,note,note\nsato@example.jp,佐藤,a,b".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Rows(List.of(new ImportRow(2, "sato@example.jp", "佐藤", "", "", ""))));
    }

    @Test
    void AD1_a_file_that_cannot_be_read_is_refused_with_its_reason() {
        assertThat(problem("")).isEqualTo(Problem.HEADINGS);
        assertThat(problem("login,name\n")).isEqualTo(Problem.EMPTY);
        assertThat(problem("mail,name\na@example.jp,佐藤\n")).isEqualTo(Problem.HEADINGS);
        assertThat(problem("login,name\n\"a@example.jp,佐藤\n")).isEqualTo(Problem.NO_CSV);
        assertThat(problem("login,name\n" + "a@example.jp,佐藤\n".repeat(ImportFile.MOST_ROWS + 1)))
                .isEqualTo(Problem.TOO_MANY_ROWS);
        assertThat(ImportFile.read(new byte[] {(byte) 0xff, (byte) 0xff, 0, 1}))
                .isEqualTo(new Unreadable(Problem.NO_TEXT));
        assertThat(ImportFile.read(new byte[ImportFile.LARGEST + 1])).isEqualTo(new Unreadable(Problem.TOO_LARGE));
    }

    private static Problem problem(String text) {
        return ((Unreadable) ImportFile.read(text.getBytes(StandardCharsets.UTF_8))).problem();
    }
}
