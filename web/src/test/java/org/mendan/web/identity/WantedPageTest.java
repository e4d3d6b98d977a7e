package org.mendan.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTest {
    @Test
    void SO1_a_host_comes_back_to_the_page_he_wanted() {
        String wanted = "/host/record?id=0f8fad5b-d9cb-469f-a165-70867728950e";
        assertThat(WantedPage.of(wanted).path()).isEqualTo(wanted);
        assertThat(WantedPage.of(wanted).signInPath(Leave.NONE))
                .isEqualTo("/sign-in?next=%2Fhost%2Frecord%3Fid%3D0f8fad5b-d9cb-469f-a165-70867728950e");
    }

    @Test
    void SO3_the_way_to_the_sign_in_page_says_why_one_is_asked_again() {
        assertThat(WantedPage.FIRST.signInPath(Leave.NONE)).isEqualTo("/sign-in");
        assertThat(WantedPage.FIRST.signInPath(Leave.IDLE)).isEqualTo("/sign-in?why=idle");
        assertThat(WantedPage.of("/host/records").signInPath(Leave.ELSEWHERE))
                .isEqualTo("/sign-in?next=%2Fhost%2Frecords&why=elsewhere");
        assertThat(Leave.named("idle")).isEqualTo(Leave.IDLE);
        assertThat(Leave.named("<b>")).isEqualTo(Leave.NONE);
        assertThat(Leave.named(null)).isEqualTo(Leave.NONE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example/host/x",
                "/\\evil.example",
                "https://evil.example/host/x",
                "/host//evil.example",
                "/host/../sign-out",
                "/host/x#@evil.example",
                "/host/x\r\nSet-Cookie: a=b",
                "/host/connect?next=//evil.example",
                "/host/%2e%2e/x",
                "javascript:alert(1)"
            })
    void SO1_anything_but_a_plain_host_page_leads_to_the_first_page(String wanted) {
        assertThat(WantedPage.of(wanted)).isEqualTo(WantedPage.FIRST);
    }
}
