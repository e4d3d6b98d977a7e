package org.mendan.persistence.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class ConsentsContract {
    abstract Consents consents();

    abstract UUID meeting();

    void forget() {}

    abstract UUID termsVersion();

    private Consent consent(String browser) {
        List<ConsentItem> items = List.of(
                new ConsentItem(termsVersion(), "a".repeat(64)),
                new ConsentItem(termsVersion(), "b".repeat(64)),
                new ConsentItem(termsVersion(), "c".repeat(64)));
        return new Consent(UUID.randomUUID(), NOON, "2001:db8::1", browser, items, null);
    }

    @Test
    void a_consent_is_found_with_its_items_in_order() {
        Consent consent = consent("Safari");
        consents().add(consent);
        forget();

        Consent found = consents().find(consent.id()).orElseThrow();
        assertThat(found.items()).isEqualTo(consent.items());
        assertThat(found.givenAt()).isEqualTo(NOON);
        assertThat(found.address()).isEqualTo("2001:db8::1");
        assertThat(found.browser()).isEqualTo("Safari");
        assertThat(found.meetingId()).isEmpty();
    }

    @Test
    void a_consent_is_tied_to_one_meeting_and_found_by_it() {
        UUID meeting = meeting();
        UUID other = meeting();
        Consent consent = consent("Safari");
        consents().add(consent);
        consents().tie(consent.id(), meeting);
        forget();

        assertThat(consents().ofMeeting(meeting)).get().extracting(Consent::id).isEqualTo(consent.id());
        assertThat(consents().ofMeeting(other)).isEmpty();
        assertThatThrownBy(() -> consents().tie(consent.id(), other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_unknown_consent_cannot_be_tied() {
        UUID meeting = meeting();

        assertThatThrownBy(() -> consents().tie(UUID.randomUUID(), meeting)).hasMessageContaining("consentId");
    }

    @Test
    void a_browser_that_calls_itself_anything_is_cut_to_its_column() {
        Consent strange = consent("\0" + "𠮷".repeat(600));
        consents().add(strange);
        forget();

        assertThat(consents().find(strange.id()).orElseThrow().browser()).isEqualTo("\uFFFD" + "𠮷".repeat(255));
    }

    @Test
    void nothing_accepted_is_no_consent() {
        assertThatThrownBy(() -> new Consent(UUID.randomUUID(), NOON, "", "", List.of(), null))
                .hasMessageContaining("items");
    }
}
