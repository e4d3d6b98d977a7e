package org.mendan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSecurityPolicyTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/number", "/sign-in", "/nothing"})
    void guest_and_meeting_pages_run_no_inline_script_and_no_other_style_than_the_nonce_allows(String path) {
        assertThat(ContentSecurityPolicy.of(path, "N"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N';")
                .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "report-uri /csp-report")
                .doesNotContain("unsafe", "http:", "https:", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meeting", "/meeting.xhtml", "/host/meeting", "/host/meeting.xhtml"})
    void CA2_only_a_meeting_may_run_the_program_that_hides_the_room(String path) {
        assertThat(ContentSecurityPolicy.of(path, "N"))
                .startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-N';")
                .doesNotContain("'unsafe", "http:", "https:", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/host/connect", "/host/records", "/host/record"})
    void back_office_pages_leave_scripts_to_the_header_with_the_nonce(String path) {
        assertThat(ContentSecurityPolicy.of(path, "N"))
                .contains("style-src 'self'; style-src-attr 'unsafe-inline'", "frame-ancestors 'none'")
                .doesNotContain("script-src", "default-src", "http:", "https:", "*");
    }

    @Test
    void SO2_only_who_signs_out_takes_a_form_along_to_another_site() {
        assertThat(ContentSecurityPolicy.of("/sign-out", "N"))
                .contains("script-src 'self'")
                .endsWith("form-action *");
        assertThat(ContentSecurityPolicy.of("/sign-out/x", "N")).endsWith("form-action 'self'");
    }

    @Test
    void every_response_has_its_own_nonce() {
        assertThat(ContentSecurityPolicy.newNonce())
                .hasSizeGreaterThanOrEqualTo(22)
                .isNotEqualTo(ContentSecurityPolicy.newNonce());
    }

    @Test
    void a_report_is_printed_without_control_characters() {
        byte[] report = {'a', '\n', 'b', 0x1b, 'c'};
        assertThat(CspReportServlet.printable(report)).isEqualTo("a b c");
    }
}
