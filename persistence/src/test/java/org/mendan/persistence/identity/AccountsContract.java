package org.mendan.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.identity.AccountSearch.State;

abstract class AccountsContract {
    abstract Accounts accounts();

    abstract UUID organisation();

    void forget() {}

    private Account account(String login) {
        return new Account(UUID.randomUUID(), organisation(), login, "山田 花子", "hash", Role.HOST, true, 0, null, NOON);
    }

    @Test
    void an_account_is_found_by_id_and_by_login() {
        Account hanako = account("hanako");
        accounts().add(hanako);
        forget();

        assertThat(accounts().find(hanako.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(hanako);
        assertThat(accounts().byLogin("hanako")).get().extracting(Account::id).isEqualTo(hanako.id());
        assertThat(accounts().findAll(List.of(hanako.id(), UUID.randomUUID())))
                .extracting(Account::login)
                .containsExactly("hanako");
        assertThat(accounts().findAll(List.of())).isEmpty();
        assertThat(accounts().byLogin("taro")).isEmpty();
        assertThat(accounts().lockedForUpdateByLogin("taro")).isEmpty();
    }

    @Test
    void a_login_belongs_to_one_account() {
        accounts().add(account("hanako"));

        Account second = account("hanako");
        assertThatThrownBy(() -> accounts().add(second)).isInstanceOf(PersistenceException.class);
    }

    @Test
    void failures_and_the_lock_are_kept_until_a_success() {
        accounts().add(account("hanako"));
        forget();

        accounts().lockedForUpdateByLogin("hanako").orElseThrow().signInFailed(5, NOON.plusSeconds(900));
        forget();
        Account locked = accounts().byLogin("hanako").orElseThrow();
        assertThat(locked.failedAttempts()).isEqualTo(5);
        assertThat(locked.lockedUntil()).contains(NOON.plusSeconds(900));

        locked.signInSucceeded();
        forget();
        Account unlocked = accounts().byLogin("hanako").orElseThrow();
        assertThat(unlocked.failedAttempts()).isZero();
        assertThat(unlocked.lockedUntil()).isEmpty();
    }

    @Test
    void AD1_rights_are_kept_and_replaced() {
        accounts().add(account("hanako"));
        forget();
        accounts().byLogin("hanako").orElseThrow().grant(Set.of(Right.AUDITOR, Right.APPROVER));
        forget();
        assertThat(accounts().byLogin("hanako").orElseThrow().rights())
                .containsExactlyInAnyOrder(Right.AUDITOR, Right.APPROVER);

        accounts().byLogin("hanako").orElseThrow().grant(Set.of(Right.AUDITOR, Right.DOCUMENT_UPLOAD));
        forget();
        assertThat(accounts().byLogin("hanako").orElseThrow().rights())
                .containsExactlyInAnyOrder(Right.AUDITOR, Right.DOCUMENT_UPLOAD);
    }

    @Test
    void AD1_accounts_are_found_by_organisation_words_and_state_in_the_order_of_their_logins() {
        Account taro = account("taro");
        Account jiro = new Account(
                UUID.randomUUID(), taro.organisationId(), "jiro_%", "佐藤 Jiro", "h", Role.ADMIN, false, 0, null, NOON);
        Account other = account("saburo");
        accounts().add(taro);
        accounts().add(jiro);
        accounts().add(other);
        forget();
        Set<UUID> here = Set.of(taro.organisationId());

        assertThat(accounts().page(new AccountSearch(here, null, null), 0, 9))
                .extracting(Account::login)
                .containsExactly("jiro_%", "taro");
        assertThat(accounts().page(new AccountSearch(here, null, null), 1, 9)).hasSize(1);
        assertThat(accounts().count(new AccountSearch(here, "JIRO", null))).isEqualTo(1);
        assertThat(accounts().count(new AccountSearch(here, "_%", null))).isEqualTo(1);
        assertThat(accounts().count(new AccountSearch(here, "\0JIRO\u0001", null)))
                .isEqualTo(1);
        assertThat(accounts().count(new AccountSearch(here, "花子", State.ACTIVE)))
                .isEqualTo(1);
        assertThat(accounts().count(new AccountSearch(here, null, State.STOPPED)))
                .isEqualTo(1);
        assertThat(accounts().count(new AccountSearch(here, null, State.INVITED)))
                .isZero();
        assertThat(accounts().count(new AccountSearch(Set.of(), null, null))).isZero();
    }

    @Test
    void AD1_of_many_logins_those_that_are_taken_are_told() {
        accounts().add(account("hanako"));
        accounts().add(account("taro"));
        forget();
        List<String> logins = new ArrayList<>(
                IntStream.range(0, 1200).mapToObj(i -> "free" + i).toList());
        logins.add("taro");
        assertThat(accounts().taken(logins)).containsExactly("taro");
        assertThat(accounts().taken(List.of())).isEmpty();
    }

    @Test
    void AD1_who_was_invited_and_has_not_come_is_found_apart_from_those_who_can_sign_in() {
        Account hanako = account("hanako");
        hanako.invited(NOON);
        accounts().add(hanako);
        forget();
        Set<UUID> here = Set.of(hanako.organisationId());

        assertThat(accounts().page(new AccountSearch(here, null, State.INVITED), 0, 9))
                .extracting(Account::login)
                .containsExactly("hanako");
        assertThat(accounts().count(new AccountSearch(here, null, State.ACTIVE)))
                .isZero();
    }

    @Test
    void AD1_an_account_is_described_anew_and_stopped() {
        Account hanako = account("hanako");
        accounts().add(hanako);
        UUID branch = organisation();
        forget();
        Account found = accounts().lockedForUpdate(hanako.id()).orElseThrow();
        found.describe("佐藤 花子", Role.ADMIN, branch);
        forget();
        assertThat(accounts().lockedAdministrators()).extracting(Account::id).containsExactly(hanako.id());
        accounts().lockedForUpdate(hanako.id()).orElseThrow().activate(false);
        forget();
        Account stopped = accounts().find(hanako.id()).orElseThrow();
        assertThat(stopped.active()).isFalse();
        assertThat(stopped.displayName()).isEqualTo("佐藤 花子");
        assertThat(stopped.organisationId()).isEqualTo(branch);
        assertThat(accounts().lockedAdministrators()).isEmpty();
    }

    @Test
    void AD1_an_administrator_who_was_invited_and_has_not_come_is_none_yet() {
        Account hanako = account("hanako");
        hanako.describe("山田 花子", Role.ADMIN, hanako.organisationId());
        hanako.invited(NOON);
        accounts().add(hanako);
        forget();
        assertThat(accounts().find(hanako.id()).orElseThrow().invitedAt()).contains(NOON);
        assertThat(accounts().lockedAdministrators()).isEmpty();
        accounts().lockedForUpdate(hanako.id()).orElseThrow().changePassword("hash");
        forget();
        assertThat(accounts().lockedAdministrators()).extracting(Account::id).containsExactly(hanako.id());
        assertThat(accounts().find(hanako.id()).orElseThrow().invitedAt()).isEmpty();
    }

    @Test
    void no_account_at_all_is_noticed() {
        assertThat(accounts().isEmpty()).isTrue();

        accounts().add(account("hanako"));

        assertThat(accounts().isEmpty()).isFalse();
    }

    @Test
    void bad_values_are_refused_by_name() {
        assertThatThrownBy(() -> account("")).hasMessageContaining("login");
        Account hanako = account("hanako");
        assertThatThrownBy(() -> hanako.signInFailed(-1, null)).hasMessageContaining("failedAttempts");
    }
}
