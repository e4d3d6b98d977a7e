package org.mendan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.access.Actor;
import org.mendan.identity.AccountOutcome.Problem;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.organisation.Organisation;

class AccountRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID BANK = new UUID(0, 1);
    private static final UUID EAST = new UUID(0, 2);
    private static final UUID WEST = new UUID(0, 3);

    private final OrganisationTree tree = new OrganisationTree(List.of(
            new Organisation(BANK, null, "みらい銀行", NOON),
            new Organisation(EAST, BANK, "東日本", NOON),
            new Organisation(WEST, BANK, "西日本", NOON)));
    private final List<Account> administrators = new ArrayList<>();
    private final Account admin = administrator("admin");
    private final Account hanako = account("hanako", EAST, Role.HOST);

    private Account account(String login, UUID organisation, Role role) {
        return new Account(UUID.randomUUID(), organisation, login, "山田 花子", "hash", role, true, 0, null, NOON);
    }

    private Account administrator(String login) {
        Account account = account(login, BANK, Role.ADMIN);
        administrators.add(account);
        return account;
    }

    private AccountRules by(Account account) {
        Actor actor = new Actor(
                account.id(), account.login(), "", account.organisationId(), account.role(), account.rights());
        return new AccountRules(actor, tree, administrators);
    }

    private static AccountEdit edit(Role role, UUID organisation) {
        return new AccountEdit("山田 花子", role, Set.of(Right.APPROVER), organisation);
    }

    @Test
    void AD1_an_administrator_changes_everybody() {
        assertThat(by(admin).problemOf(hanako, edit(Role.ADMIN, WEST))).isEmpty();
        assertThat(by(admin).problemOfStopping(hanako)).isEmpty();
    }

    @Test
    void AD1_an_organisations_administrator_changes_its_own_part_and_makes_nobody_greater() {
        AccountRules east = by(account("east", EAST, Role.ORGANISATION_ADMIN));
        assertThat(east.problemOf(hanako, edit(Role.ORGANISATION_ADMIN, EAST))).isEmpty();
        assertThat(east.problemOf(hanako, edit(Role.ADMIN, EAST))).contains(Problem.ROLE_BEYOND);
        assertThat(east.problemOf(hanako, edit(Role.HOST, WEST))).contains(Problem.ORGANISATION_BEYOND);
        assertThat(east.problemOf(hanako, edit(Role.HOST, BANK))).contains(Problem.ORGANISATION_BEYOND);
        Account westerner = account("taro", WEST, Role.HOST);
        assertThat(east.problemOf(westerner, edit(Role.HOST, EAST))).contains(Problem.NOT_GRANTED);
        assertThat(east.problemOfStopping(westerner)).contains(Problem.NOT_GRANTED);
        assertThat(east.problemOfStopping(account("boss", EAST, Role.ADMIN))).contains(Problem.NOT_GRANTED);
    }

    @Test
    void AD1_an_organisations_administrator_makes_no_auditor_not_even_of_itself() {
        Account local = account("east", EAST, Role.ORGANISATION_ADMIN);
        AccountEdit auditor = new AccountEdit("山田 花子", Role.ORGANISATION_ADMIN, Set.of(Right.AUDITOR), EAST);
        assertThat(by(local).problemOf(local, auditor)).contains(Problem.RIGHTS_BEYOND);
        assertThat(by(local).problemOf(hanako, auditor)).contains(Problem.RIGHTS_BEYOND);
        assertThat(by(admin).problemOf(hanako, auditor)).isEmpty();
        hanako.grant(Set.of(Right.AUDITOR));
        assertThat(by(local).problemOf(hanako, auditor))
                .as("who is one stays one")
                .isEmpty();
    }

    @Test
    void AD1_hosts_change_nobody_not_even_themselves() {
        assertThat(by(hanako).problemOf(hanako, edit(Role.HOST, EAST))).contains(Problem.NOT_GRANTED);
        assertThat(by(hanako).problemOfStopping(hanako)).contains(Problem.NOT_GRANTED);
    }

    @Test
    void AD1_the_last_administrator_neither_stops_nor_demotes_himself() {
        assertThat(by(admin).problemOfStopping(admin)).contains(Problem.LAST_ADMINISTRATOR);
        assertThat(by(admin).problemOf(admin, edit(Role.HOST, BANK))).contains(Problem.LAST_ADMINISTRATOR);
        assertThat(by(admin).problemOf(admin, edit(Role.ADMIN, EAST))).isEmpty();
        administrator("second");
        assertThat(by(admin).problemOfStopping(admin)).isEmpty();
        assertThat(by(admin).problemOf(admin, edit(Role.HOST, BANK))).isEmpty();
    }

    @Test
    void AD1_a_name_is_something_that_can_be_read() {
        for (String name : List.of(" ", "花".repeat(201), "a\nb")) {
            assertThat(by(admin).problemOf(hanako, new AccountEdit(name, Role.HOST, Set.of(), EAST)))
                    .as(name)
                    .isEqualTo(Optional.of(Problem.NAME_UNFIT));
        }
    }

    @Test
    void AD1_the_audit_log_says_what_changed_and_nothing_else() {
        AccountEdit before = new AccountEdit("山田 花子", Role.HOST, Set.of(), EAST);
        AccountEdit after = new AccountEdit("佐藤 花子", Role.HOST, Set.of(Right.AUDITOR, Right.APPROVER), EAST);
        assertThat(after.changeFrom(before, "東日本", "東日本"))
                .isEqualTo("name 山田 花子 -> 佐藤 花子; rights [] -> [APPROVER, AUDITOR]");
        assertThat(before.changeFrom(before, "東日本", "東日本")).isEmpty();
    }
}
