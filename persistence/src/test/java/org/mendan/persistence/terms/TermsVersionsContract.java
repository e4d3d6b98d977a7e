package org.mendan.persistence.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mendan.persistence.Given.NOON;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class TermsVersionsContract {
    abstract TermsVersions terms();

    abstract UUID organisation();

    void forget() {}

    private TermsDocument document(UUID organisation, TermsKind kind) {
        TermsDocument document = new TermsDocument(UUID.randomUUID(), organisation, kind);
        terms().add(document);
        return document;
    }

    private TermsVersion version(TermsDocument document, int number, String language, Instant from) {
        TermsVersion version = unstored(document, number, language, from);
        terms().add(version);
        return version;
    }

    private static TermsVersion unstored(TermsDocument document, int number, String language, Instant from) {
        String title = "第" + number + "版";
        String body = "本文。".repeat(10_000);
        String hash = TermsVersion.sha256Of(title, body);
        return new TermsVersion(
                UUID.randomUUID(), document.id(), document.kind(), number, language, title, body, hash, from, from, "");
    }

    @Test
    void a_version_is_found_as_it_was_added() {
        TermsDocument document = document(organisation(), TermsKind.TERMS_OF_USE);
        TermsVersion version = version(document, 1, "ja", NOON);
        forget();

        assertThat(terms().find(version.id())).get().usingRecursiveComparison().isEqualTo(version);
        assertThat(terms().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_document_is_found_by_organisation_and_kind() {
        UUID organisation = organisation();
        TermsDocument document = document(organisation, TermsKind.PRIVACY_POLICY);
        forget();

        assertThat(terms().document(organisation, TermsKind.PRIVACY_POLICY))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(document);
        assertThat(terms().document(organisation, TermsKind.TERMS_OF_USE)).isEmpty();
    }

    @Test
    void current_is_the_version_whose_day_came_last_of_each_kind_in_their_order() {
        UUID organisation = organisation();
        TermsDocument privacy = document(organisation, TermsKind.PRIVACY_POLICY);
        TermsDocument use = document(organisation, TermsKind.TERMS_OF_USE);
        TermsVersion onlyPrivacy = version(privacy, 1, "ja", NOON);
        version(use, 1, "ja", NOON.minusSeconds(10));
        TermsVersion second = version(use, 2, "ja", NOON);
        TermsVersion future = version(use, 3, "ja", NOON.plusSeconds(1));
        version(use, 4, "en", NOON);
        forget();

        assertThat(terms().current("ja", NOON))
                .extracting(TermsVersion::id)
                .containsExactly(second.id(), onlyPrivacy.id());
        assertThat(terms().current("ja", NOON.plusSeconds(1)))
                .extracting(TermsVersion::id)
                .containsExactly(future.id(), onlyPrivacy.id());
        assertThat(terms().current("fr", NOON)).isEmpty();
    }

    @Test
    void AD3_a_version_published_later_for_an_earlier_day_gives_way_when_the_other_day_comes() {
        TermsDocument use = document(organisation(), TermsKind.TERMS_OF_USE);
        TermsVersion planned = version(use, 1, "ja", NOON.plusSeconds(60));
        TermsVersion urgent = version(use, 2, "ja", NOON);
        TermsVersion sameMoment = version(use, 3, "ja", NOON);
        forget();

        assertThat(terms().current("ja", NOON)).extracting(TermsVersion::id).containsExactly(sameMoment.id());
        assertThat(terms().current("ja", NOON.plusSeconds(60)))
                .extracting(TermsVersion::id)
                .containsExactly(planned.id())
                .doesNotContain(urgent.id());
    }

    @Test
    void AD3_a_withdrawn_version_never_takes_effect_and_stays_readable() {
        TermsDocument use = document(organisation(), TermsKind.TERMS_OF_USE);
        TermsVersion first = version(use, 1, "ja", NOON);
        UUID planned = version(use, 2, "ja", NOON.plusSeconds(60)).id();
        forget();

        terms().find(planned).orElseThrow().withdraw(NOON.plusSeconds(59));
        assertThat(terms().current("ja", NOON.plusSeconds(60)))
                .extracting(TermsVersion::id)
                .containsExactly(first.id());
        assertThat(terms().lines(use.id()))
                .extracting(TermsLine::id, TermsLine::withdrawnAt)
                .containsExactly(tuple(planned, NOON.plusSeconds(59)), tuple(first.id(), null));
    }

    @Test
    void AD3_lines_are_newest_first_with_both_languages() {
        TermsDocument use = document(organisation(), TermsKind.TERMS_OF_USE);
        version(use, 1, "en", NOON);
        version(use, 1, "ja", NOON);
        version(use, 2, "ja", NOON.plusSeconds(1));
        forget();

        assertThat(terms().lines(use.id()))
                .extracting(TermsLine::number, TermsLine::language, TermsLine::title, TermsLine::effectiveFrom)
                .containsExactly(
                        tuple(2, "ja", "第2版", NOON.plusSeconds(1)),
                        tuple(1, "ja", "第1版", NOON),
                        tuple(1, "en", "第1版", NOON));
        assertThat(terms().lines(UUID.randomUUID())).isEmpty();
    }

    @Test
    void AD3_a_text_is_known_by_its_fingerprint_in_its_language() {
        TermsDocument use = document(organisation(), TermsKind.TERMS_OF_USE);
        TermsVersion first = version(use, 1, "ja", NOON);
        version(use, 2, "ja", NOON);
        forget();

        assertThat(terms().has(use.id(), "ja", first.sha256())).isTrue();
        assertThat(terms().has(use.id(), "en", first.sha256())).isFalse();
        assertThat(terms().has(use.id(), "ja", TermsVersion.sha256Of("題", "文"))).isFalse();
    }

    @Test
    void AD3_what_is_in_effect_cannot_be_withdrawn() {
        TermsVersion version = version(document(organisation(), TermsKind.TERMS_OF_USE), 1, "ja", NOON);
        assertThatThrownBy(() -> version.withdraw(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_number_is_given_once_per_document_and_language() {
        TermsDocument use = document(organisation(), TermsKind.TERMS_OF_USE);
        version(use, 1, "ja", NOON);
        version(use, 1, "en", NOON);

        TermsVersion again = unstored(use, 1, "ja", NOON);
        assertThatThrownBy(() -> terms().add(again)).isInstanceOf(PersistenceException.class);
    }

    @Test
    void a_kind_is_one_document_per_organisation() {
        UUID organisation = organisation();
        document(organisation, TermsKind.TERMS_OF_USE);

        assertThatThrownBy(() -> document(organisation, TermsKind.TERMS_OF_USE))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void a_foreign_hash_is_refused() {
        assertThatThrownBy(() -> new TermsVersion(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        TermsKind.TERMS_OF_USE,
                        1,
                        "ja",
                        "題",
                        "文",
                        "0",
                        NOON,
                        NOON,
                        ""))
                .hasMessageContaining("sha256");
        assertThat(TermsVersion.sha256Of("abc", "d"))
                .isEqualTo("4f0ef76b5a15634e3956ccb30dc53c7368f30c7c3153f8e2dbbf7a3e0fbd0e94");
    }
}
