package org.mendan.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.identity.AccountLink;
import org.mendan.persistence.identity.AccountLink.Purpose;

class LinkStateTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final Instant END = NOON.plus(Duration.ofDays(7));

    private final AccountLink link =
            new AccountLink(UUID.randomUUID(), UUID.randomUUID(), Purpose.INVITATION, "hash", NOON, END);

    @Test
    void AD1_a_link_works_until_its_time_is_over() {
        assertThat(LinkState.of(link, END.minusMillis(1))).isEqualTo(LinkState.GOOD);
        assertThat(LinkState.of(link, END)).isEqualTo(LinkState.TOO_OLD);
    }

    @Test
    void AD1_a_link_that_a_newer_one_replaced_says_so_however_old_it_is() {
        link.replaced(NOON);
        assertThat(LinkState.of(link, NOON)).isEqualTo(LinkState.REPLACED);
        assertThat(LinkState.of(link, END)).isEqualTo(LinkState.REPLACED);
    }

    @Test
    void AD1_a_link_that_was_used_says_so_before_all_else() {
        link.used(NOON);
        assertThat(LinkState.of(link, END)).isEqualTo(LinkState.USED);
    }

    @Test
    void AD1_tokens_are_long_random_and_fit_an_address() {
        LinkToken token = LinkToken.draw();
        assertThat(token.text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(LinkToken.draw().text());
        assertThat(token.hash()).matches("[0-9a-f]{64}").isEqualTo(new LinkToken(token.text()).hash());
    }
}
