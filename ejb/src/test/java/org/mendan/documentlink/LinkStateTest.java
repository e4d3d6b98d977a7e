package org.mendan.documentlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.document.DocumentLink;

class LinkStateTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final Instant END = NOON.plus(Duration.ofDays(14));

    private final DocumentLink link =
            new DocumentLink(UUID.randomUUID(), UUID.randomUUID(), "hash", null, NOON, "suzuki", END);

    @Test
    void DO1_a_link_works_until_its_time_is_over() {
        assertThat(LinkState.of(link, true, true, END.minusMillis(1))).isEqualTo(LinkState.GOOD);
        assertThat(LinkState.of(link, true, true, END)).isEqualTo(LinkState.EXPIRED);
    }

    @Test
    void DO1_a_link_to_what_may_not_be_shown_or_is_gone_says_which() {
        assertThat(LinkState.of(link, true, false, NOON)).isEqualTo(LinkState.UNUSABLE);
        assertThat(LinkState.of(link, false, false, NOON)).isEqualTo(LinkState.REMOVED);
    }

    @Test
    void DO1_a_revoked_link_stays_revoked_whatever_becomes_of_its_document() {
        link.revoke(NOON, "suzuki");
        link.revoke(END, "tanaka");
        assertThat(link.revokedBy()).contains("suzuki");
        assertThat(link.revokedAt()).contains(NOON);
        assertThat(LinkState.of(link, true, true, NOON)).isEqualTo(LinkState.REVOKED);
        assertThat(LinkState.of(link, false, false, END)).isEqualTo(LinkState.REVOKED);
    }
}
