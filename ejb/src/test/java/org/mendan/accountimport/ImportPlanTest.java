package org.mendan.accountimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mendan.access.Actor;
import org.mendan.accountimport.ImportLine.Add;
import org.mendan.accountimport.ImportLine.Fate;
import org.mendan.accountimport.ImportLine.Fault;
import org.mendan.accountimport.ImportLine.Known;
import org.mendan.accountimport.ImportLine.Wrong;
import org.mendan.identity.AccountEdit;
import org.mendan.identity.Login;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.organisation.Organisation;

class ImportPlanTest {
    private final Organisation bank = new Organisation(UUID.randomUUID(), null, "みらい銀行", Instant.EPOCH);
    private final Organisation branch = new Organisation(UUID.randomUUID(), bank.id(), "丸の内支店", Instant.EPOCH);
    private OrganisationTree tree = new OrganisationTree(List.of(bank, branch));
    private final Actor admin = actor(Role.ADMIN, bank);
    private final Actor local = actor(Role.ORGANISATION_ADMIN, branch);

    private static Actor actor(Role role, Organisation place) {
        return new Actor(UUID.randomUUID(), "admin@example.jp", "管理", place.id(), role, Set.of());
    }

    private List<Fate> fates(Actor actor, ImportRow... rows) {
        Set<String> taken = Set.of("known@example.jp");
        return new ImportPlan(actor, tree, logins -> logins.stream()
                        .filter(taken::contains)
                        .collect(Collectors.toSet()))
                .of(List.of(rows)).stream().map(ImportLine::fate).toList();
    }

    private static ImportRow row(String login, String organisation, String role, String rights) {
        return new ImportRow(2, login, "佐藤 花子", organisation, role, rights);
    }

    @Test
    void AD1_a_row_becomes_an_account_in_its_organisation() {
        assertThat(fates(admin, row("Ｓato@Example.jp", "みらい銀行 / 丸の内支店", "organisation_admin", "approver AUDITOR")))
                .containsExactly(new Add(
                        new Login("sato@example.jp"),
                        new AccountEdit(
                                "佐藤 花子", Role.ORGANISATION_ADMIN, Set.of(Right.APPROVER, Right.AUDITOR), branch.id())));
        assertThat(fates(local, row("sato@example.jp", "", "", "")))
                .containsExactly(new Add(
                        new Login("sato@example.jp"), new AccountEdit("佐藤 花子", Role.HOST, Set.of(), branch.id())));
    }

    @Test
    void AD1_an_account_that_is_there_already_stays_as_it_is() {
        assertThat(fates(admin, row("KNOWN@example.jp", "", "", ""))).containsExactly(new Known());
    }

    @Test
    void AD1_everything_that_is_wrong_with_a_row_is_told_at_once() {
        ImportRow row = new ImportRow(2, "佐藤", "", "どこか", "BOSS", "ALL");
        assertThat(fates(admin, row))
                .containsExactly(new Wrong(
                        List.of(Fault.LOGIN, Fault.NAME, Fault.ORGANISATION, Fault.ROLE, Fault.RIGHTS), false));
    }

    @Test
    void AD1_one_address_twice_is_told_at_the_second() {
        assertThat(fates(admin, row("a@example.jp", "", "", ""), row("A＠example.jp ", "", "", "")))
                .element(1)
                .isEqualTo(new Wrong(List.of(Fault.TWICE), false));
    }

    @Test
    void AD1_a_path_that_fits_two_organisations_imports_into_neither() {
        Organisation stroke = new Organisation(UUID.randomUUID(), bank.id(), "東/西", Instant.EPOCH);
        Organisation east = new Organisation(UUID.randomUUID(), bank.id(), "東", Instant.EPOCH);
        Organisation west = new Organisation(UUID.randomUUID(), east.id(), "西", Instant.EPOCH);
        tree = new OrganisationTree(List.of(bank, branch, stroke, east, west));
        assertThat(fates(admin, row("a@example.jp", "みらい銀行/東/西", "", "")))
                .containsExactly(new Wrong(List.of(Fault.ORGANISATION_UNCLEAR), false));
        assertThat(fates(actor(Role.ORGANISATION_ADMIN, stroke), row("a@example.jp", "みらい銀行/東/西", "", "")))
                .as("the one that is not the importer's counts as well")
                .containsExactly(new Wrong(List.of(Fault.ORGANISATION_UNCLEAR), false));
        assertThat(fates(admin, row("a@example.jp", "みらい銀行/東", "", "")))
                .allSatisfy(fate -> assertThat(fate).isInstanceOf(Add.class));
    }

    @Test
    void AD1_nobody_imports_more_than_he_may_give() {
        assertThat(fates(local, row("a@example.jp", "みらい銀行", "ADMIN", "AUDITOR")))
                .containsExactly(new Wrong(List.of(Fault.ORGANISATION, Fault.ROLE, Fault.RIGHTS), true));
        assertThat(fates(local, row("a@example.jp", "みらい銀行", "", ""), row("b@example.jp", "", "admin", "")))
                .containsExactly(new Wrong(List.of(Fault.ORGANISATION), true), new Wrong(List.of(Fault.ROLE), true));
        assertThat(fates(local, row("a@example.jp", "", "", "approver auditor")))
                .containsExactly(new Wrong(List.of(Fault.RIGHTS), true));
    }

    @Test
    void AD1_a_slip_of_the_pen_is_no_try_at_more() {
        assertThat(fates(local, row("a@example.jp", "どこか", "BOSS", "ALL")))
                .containsExactly(new Wrong(List.of(Fault.ORGANISATION, Fault.ROLE, Fault.RIGHTS), false));
    }
}
