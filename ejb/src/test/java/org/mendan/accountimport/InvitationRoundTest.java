package org.mendan.accountimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mendan.accountimport.InvitationRound.Result;
import org.mendan.invitation.Sending;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Role;

class InvitationRoundTest {
    private final List<String> tried = new ArrayList<>();
    private final List<Integer> told = new ArrayList<>();
    private final Map<String, Sending> results = new HashMap<>();

    private Result invited(int people) {
        List<Account> accounts = IntStream.range(0, people)
                .mapToObj(i -> new Account(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "p" + i,
                        "佐藤",
                        "h",
                        Role.HOST,
                        true,
                        0,
                        null,
                        Instant.EPOCH))
                .toList();
        return new InvitationRound(this::send, told::add).invite(accounts);
    }

    private Sending send(Account account) {
        tried.add(account.login());
        return results.getOrDefault(account.login(), Sending.SENT);
    }

    @Test
    void AD1_everybody_is_invited_and_only_mails_that_were_sent_are_counted() {
        results.put("p1", Sending.MAIL_FAILED);
        assertThat(invited(3)).isEqualTo(new Result(2, List.of("p1")));
        assertThat(tried).containsExactly("p0", "p1", "p2");
        assertThat(told).containsExactly(0, 1, 1);
    }

    @Test
    void AD1_whoever_was_sent_too_many_is_named_and_whoever_waits_for_none_is_not() {
        results.putAll(Map.of("p0", Sending.TOO_MANY, "p1", Sending.NOBODY, "p2", Sending.NO_MAIL));
        assertThat(invited(4)).isEqualTo(new Result(1, List.of("p0", "p2")));
    }

    @Test
    void AD1_a_mail_server_that_is_away_is_not_asked_for_every_row() {
        IntStream.range(1, 100).forEach(i -> results.put("p" + i, Sending.MAIL_FAILED));
        assertThat(invited(100).missed()).hasSize(99).startsWith("p1").endsWith("p99");
        assertThat(tried).hasSize(1 + InvitationRound.IN_VAIN);
    }

    @Test
    void AD1_single_addresses_that_are_refused_stop_nothing() {
        IntStream.range(0, 50).filter(i -> i % 5 != 0).forEach(i -> results.put("p" + i, Sending.MAIL_FAILED));
        assertThat(invited(50).missed()).hasSize(40);
        assertThat(tried).hasSize(50);
    }
}
