package org.mendan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void the_first_wish_that_can_be_met_is() {
        assertThat(preferred(Locale.FRENCH, Locale.US, Locale.JAPAN)).isEqualTo(Locale.ENGLISH);
        assertThat(preferred(Locale.JAPAN, Locale.US)).isEqualTo(Locale.JAPANESE);
    }

    @Test
    void where_none_can_be_met_it_is_japanese() {
        assertThat(preferred(Locale.FRENCH)).isEqualTo(Locale.JAPANESE);
        assertThat(preferred()).isEqualTo(Locale.JAPANESE);
    }

    @Test
    void only_the_two_languages_can_be_chosen() {
        assertThat(Languages.of("en")).contains(Locale.ENGLISH);
        assertThat(Languages.of("ja")).contains(Locale.JAPANESE);
        assertThat(Languages.of("fr")).isEmpty();
        assertThat(Languages.of("en\r\nSet-Cookie:a=b")).isEmpty();
        assertThat(Languages.of(null)).isEmpty();
    }

    private static Locale preferred(Locale... wishes) {
        return Languages.preferred(Collections.enumeration(List.of(wishes)));
    }
}
