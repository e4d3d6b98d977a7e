package org.mendan.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionNumberTest {

    @ParameterizedTest(name = "CN5 accepts {0}")
    @ValueSource(
            strings = {
                "123456",
                "123 456",
                "１２３４５６",
                "１２３　４５６",
                "123-456",
                "12-34-56",
                " 123456 ",
                "123ー456",
                "123‐456",
                "123−456",
                "１２３－４５６",
                "123\u00A0456",
                "\t123456\n"
            })
    void CN5_full_width_digits_spaces_and_hyphens_are_accepted(String entry) {
        assertThat(ConnectionNumber.typed(entry)).contains(new ConnectionNumber("123456"));
    }

    @ParameterizedTest(name = "refuses <{0}>")
    @ValueSource(
            strings = {
                "",
                "123",
                "123456789",
                "12a456",
                "一二三四五六",
                "１２３４５６７８９",
                "12.456",
                "+123456",
                "０x1234",
                "1234\u0000"
            })
    void CN6_what_cannot_be_a_number_is_none(String entry) {
        assertThat(ConnectionNumber.typed(entry)).isEmpty();
    }

    @Test
    void CN6_a_long_paste_is_not_even_looked_at() {
        assertThat(ConnectionNumber.typed("1 ".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1234,12 34", "12345,12 345", "123456,123 456", "1234567,123 4567", "12345678,1234 5678"})
    void CN3_digits_are_grouped_to_be_read_aloud(String digits, String grouped) {
        assertThat(new ConnectionNumber(digits).grouped()).isEqualTo(grouped);
    }

    @Test
    void only_ascii_digits_make_a_number() {
        assertThatThrownBy(() -> new ConnectionNumber("１２３４")).hasMessageContaining("digits");
    }
}
