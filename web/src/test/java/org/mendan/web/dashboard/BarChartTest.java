package org.mendan.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendan.web.dashboard.BarChart.Bar;

class BarChartTest {
    private static BarChart chart(long... values) {
        return new BarChart(
                Arrays.stream(values)
                        .mapToObj(value -> new Bar(value, "of " + value))
                        .toList(),
                "a \"chart\" <b>");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "3, 5", "5, 5", "6, 10", "11, 20", "99, 100", "101, 200", "5001, 10000"})
    void AD3_the_scale_ends_at_a_number_that_is_easy_to_read(long most, long top) {
        assertThat(chart(0, most).top()).isEqualTo(top);
    }

    @Test
    void AD3_each_bar_is_as_high_as_its_value() {
        assertThat(chart(5, 10, 0).svg())
                .contains(
                        "viewBox=\"0 0 30 100\"",
                        "<rect x=\"1\" y=\"50.00\" width=\"8\" height=\"50.00\"><title>of 5</title></rect>",
                        "<rect x=\"11\" y=\"0.00\" width=\"8\" height=\"100.00\">",
                        "<rect x=\"21\" y=\"100.00\" width=\"8\" height=\"0.00\">",
                        "aria-label=\"a &quot;chart&quot; &lt;b>\"");
        assertThat(new BarChart(List.of(), "").svg()).contains("viewBox=\"0 0 10 100\"");
    }
}
