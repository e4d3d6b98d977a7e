package org.mendan.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTest {
    private static String written(String... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvOutput(out, List.of("氏名", "ログインID")).row(cells);
        return out.toString();
    }

    @Test
    void AD1_rows_are_quoted_where_they_must_be_and_begin_with_a_mark() throws IOException {
        assertThat(written("山田, 花子", "a\"b\nc")).isEqualTo("\uFEFF氏名,ログインID\r\n\"山田, 花子\",\"a\"\"b\nc\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝１"})
    void AD1_formulas_leave_as_text(String formula) throws IOException {
        assertThat(written(formula, "")).contains("'" + formula.charAt(0));
    }

    @Test
    void AD1_everything_else_leaves_as_it_is() throws IOException {
        assertThat(written("a=b", "1-2")).endsWith("a=b,1-2\r\n");
        assertThat(written("", "")).endsWith(",\r\n");
    }
}
