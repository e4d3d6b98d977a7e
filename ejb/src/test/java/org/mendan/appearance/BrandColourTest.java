package org.mendan.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColourTest {
    private static BrandColour colour(String hex) {
        return BrandColour.of(hex).orElseThrow();
    }

    @Test
    void AD3_a_colour_is_read_as_people_type_it() {
        assertThat(colour(" #0B5563 ").hex()).isEqualTo("#0b5563");
        assertThat(colour("0b5563").hex()).isEqualTo("#0b5563");
        assertThat(colour("＃０Ｂ５５６３").hex()).isEqualTo("#0b5563");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "blue", "#fff", "#12345g", "#0b5563ff", "url(x)", "#0b5563;}"})
    void AD3_what_is_no_colour_is_none(String text) {
        assertThat(BrandColour.of(text)).isEmpty();
    }

    @Test
    void AD3_contrast_is_measured_as_wcag_does() {
        // #767676 is the lightest grey that may stand on white: 4.54 to 1; on our ground and tint it is a little less
        assertThat(colour("#767676").contrast()).isLessThan(BrandColour.CONTRAST);
        assertThat(colour("#0b5563").contrast()).isCloseTo(7.2, within(0.2));
        assertThat(colour("#000000").contrast()).isGreaterThan(15);
    }

    @Test
    void AD3_a_faint_colour_is_told_the_lightest_shade_that_can_be_read() {
        for (String faint : new String[] {"#ffcc00", "#ffffff", "#00b7ff", "#ff5a5a"}) {
            BrandColour better = colour(faint).readableShade();
            assertThat(colour(faint).readable()).isFalse();
            assertThat(better.readable()).isTrue();
            assertThat(better.contrast()).isLessThan(BrandColour.CONTRAST + 0.3);
        }
        assertThat(colour("#0b5563").readableShade()).isEqualTo(colour("#0b5563"));
    }

    @Test
    void AD3_the_products_own_colour_makes_the_shades_of_the_style_sheets() {
        assertThat(colour("#0b5563").strong().hex()).isEqualTo("#083f49");
        assertThat(colour("#0b5563").soft().hex()).isEqualTo("#e4ecee");
        assertThat(colour("#0b5563").line().hex()).isEqualTo("#a7c2c7");
    }
}
