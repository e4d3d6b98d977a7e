package org.mendan.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendan.persistence.Given.NOON;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.identity.AccountLink.Purpose;

/** Links by mail with which people set their passwords. */
abstract class AccountLinksContract {
    abstract AccountLinks links();

    abstract UUID account();

    void forget() {}

    private AccountLink link(UUID account, String hash, int minute) {
        AccountLink link = new AccountLink(
                UUID.randomUUID(),
                account,
                Purpose.INVITATION,
                hash,
                NOON.plus(Duration.ofMinutes(minute)),
                NOON.plus(Duration.ofDays(7)));
        links().add(link);
        return link;
    }

    @Test
    void AD1_a_link_is_found_by_the_hash_of_its_token_with_what_became_of_it() {
        String hash = UUID.randomUUID().toString();
        UUID account = account();
        link(account, hash, 0);
        forget();
        links().lockedByTokenHash(hash).orElseThrow().used(NOON.plusSeconds(5));
        forget();
        AccountLink found = links().byTokenHash(hash).orElseThrow();
        assertThat(found.accountId()).isEqualTo(account);
        assertThat(found.purpose()).isEqualTo(Purpose.INVITATION);
        assertThat(found.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(7)));
        assertThat(found.usedAt()).contains(NOON.plusSeconds(5));
        assertThat(found.replacedAt()).isEmpty();
        assertThat(links().byTokenHash("another")).isEmpty();
    }

    @Test
    void AD1_the_links_of_an_account_are_listed_newest_first() {
        UUID hanako = account();
        UUID taro = account();
        String base = UUID.randomUUID().toString();
        link(hanako, base + "1", 1);
        link(hanako, base + "3", 3);
        link(hanako, base + "2", 2);
        link(taro, base + "4", 4);
        forget();
        assertThat(links().since(hanako, NOON.plus(Duration.ofMinutes(2))))
                .extracting(AccountLink::tokenHash)
                .containsExactly(base + "3", base + "2");
    }

    @Test
    void AD1_what_was_used_is_not_replaced_any_more() {
        String hash = UUID.randomUUID().toString();
        AccountLink link = link(account(), hash, 0);
        link.used(NOON);
        link.replaced(NOON.plusSeconds(1));
        assertThat(link.replacedAt()).isEmpty();
    }
}
