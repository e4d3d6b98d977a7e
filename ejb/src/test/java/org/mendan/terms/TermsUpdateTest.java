package org.mendan.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersionsInMemory;

class TermsUpdateTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private final TermsVersionsInMemory versions = new TermsVersionsInMemory();
    private final TermsUpdate update = new TermsUpdate(versions, UUID.randomUUID());

    @Test
    void CN2_the_same_text_stays_one_version() {
        assertThat(update.take(text("ja", "本文"), NOW)).isPresent();
        assertThat(update.take(text("ja", "本文"), NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void CN2_another_text_becomes_the_next_version_and_the_earlier_one_stays() {
        TermsVersion first = update.take(text("ja", "本文"), NOW).orElseThrow();
        TermsVersion second =
                update.take(text("ja", "新しい本文"), NOW.plusSeconds(1)).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(versions.find(first.id())).isPresent();
        assertThat(versions.current("ja", NOW.plusSeconds(1)))
                .extracting(TermsVersion::id)
                .containsExactly(second.id());
    }

    @Test
    void AD3_a_file_that_was_a_version_once_does_not_come_back_over_a_newer_one() {
        update.take(text("ja", "本文"), NOW);
        update.publish(text("ja", "画面で改訂した本文"), NOW, NOW, "admin@example.jp");
        assertThat(update.take(text("ja", "本文"), NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void AD3_a_sample_is_taken_only_where_there_is_no_text() {
        assertThat(update.takeSample(text("ja", "見本"), NOW)).isPresent();
        assertThat(update.takeSample(text("ja", "次の製品の見本"), NOW)).isEmpty();
        assertThat(update.takeSample(text("en", "Sample"), NOW)).isPresent();
    }

    @Test
    void languages_are_counted_apart() {
        update.take(text("ja", "本文"), NOW);
        update.take(text("ja", "新しい本文"), NOW);
        assertThat(update.take(text("en", "Text"), NOW).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void CN2_only_the_complete_current_set_of_one_language_can_be_accepted() {
        for (TermsKind kind : TermsKind.values()) {
            update.take(new TermsText(kind, "ja", "題", "本文"), NOW);
            update.take(new TermsText(kind, "en", "Title", "Text"), NOW);
        }
        TermsOffer offer = new TermsOffer(versions.current("ja", NOW));
        List<UUID> ids = offer.versions().stream().map(TermsVersion::id).toList();
        List<UUID> mixed = new ArrayList<>(ids);
        mixed.set(0, versions.current("en", NOW).get(0).id());

        assertThat(offer.isExactly(ids)).isTrue();
        assertThat(offer.isExactly(List.of(ids.get(2), ids.get(0), ids.get(1)))).isTrue();
        assertThat(offer.isExactly(ids.subList(0, 2))).isFalse();
        assertThat(offer.isExactly(List.of(ids.get(0), ids.get(0), ids.get(1)))).isFalse();
        assertThat(offer.isExactly(mixed)).isFalse();
        assertThat(offer.isExactly(List.of())).isFalse();
    }

    @Test
    void an_incomplete_offer_cannot_be_accepted() {
        update.take(text("ja", "本文"), NOW);
        TermsOffer offer = new TermsOffer(versions.current("ja", NOW));
        assertThat(offer.isExactly(
                        offer.versions().stream().map(TermsVersion::id).toList()))
                .isFalse();
    }

    private static TermsText text(String language, String body) {
        return new TermsText(TermsKind.TERMS_OF_USE, language, "規約", body);
    }
}
