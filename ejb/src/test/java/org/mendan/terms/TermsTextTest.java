package org.mendan.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mendan.persistence.terms.TermsKind;

class TermsTextTest {
    @Test
    void CN2_the_samples_are_three_documents_in_two_languages() {
        assertThat(new TermsFiles(Optional.empty()).read())
                .extracting(TermsText::title)
                .containsExactly(
                        "利用規約",
                        "個人情報の取扱い",
                        "プライバシーポリシー",
                        "Terms of use",
                        "Handling of personal information",
                        "Privacy policy");
    }

    @Test
    void CN2_byte_order_mark_and_line_ends_make_no_other_version() {
        TermsText unix = TermsText.of(TermsKind.TERMS_OF_USE, "ja", "規約\n第1条\n以上\n");
        TermsText windows = TermsText.of(TermsKind.TERMS_OF_USE, "ja", "\uFEFF規約\r\n第1条\r\n以上");
        assertThat(windows.sha256()).isEqualTo(unix.sha256());
    }

    @Test
    void a_file_without_title_or_text_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermsText.of(TermsKind.PRIVACY_POLICY, "en", "Only a title"))
                .withMessageContaining("privacy-policy.en.txt");
        assertThatIllegalArgumentException().isThrownBy(() -> TermsText.of(TermsKind.PRIVACY_POLICY, "en", "\ntext"));
    }

    @Test
    void a_missing_file_is_named(@TempDir Path empty) {
        assertThatThrownBy(() -> new TermsFiles(Optional.of(empty)).read())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("terms-of-use.ja.txt");
    }
}
