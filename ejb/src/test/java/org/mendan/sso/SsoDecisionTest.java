package org.mendan.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mendan.identity.AccountEdit;
import org.mendan.identity.Login;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.organisation.Organisation;

class SsoDecisionTest {
    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");

    private final Map<String, String> set = new HashMap<>(Map.of(
            "issuer", TestProvider.ISSUER,
            "client.id", TestProvider.CLIENT,
            "claim.login", "preferred_username",
            "claim.name", "name",
            "claim.role", "roles",
            "claim.organisation", "office",
            "roles", "host=HOST, boss=ORGANISATION_ADMIN, root=admin",
            "create", "true"));
    private final Organisation bank = organisation(null, "みらい銀行");
    private final Organisation tokyo = organisation(bank, "東京支店");
    private final Organisation osaka = organisation(bank, "大阪支店");
    private final Organisation tokyoSales = organisation(tokyo, "営業部");
    private final Organisation osakaSales = organisation(osaka, "営業部");
    private OrganisationTree tree = new OrganisationTree(List.of(bank, tokyo, osaka, tokyoSales, osakaSales));

    private static Organisation organisation(@Nullable Organisation above, String name) {
        return new Organisation(UUID.randomUUID(), above == null ? null : above.id(), name, NOON);
    }

    private static Account account(Organisation organisation, boolean active) {
        return new Account(
                UUID.randomUUID(), organisation.id(), "hanako", "花子", "hash", Role.HOST, active, 0, null, NOON);
    }

    private static SsoClaims claims(String login, String name, List<String> roles, String... offices) {
        return new SsoClaims(TestProvider.ISSUER, "1", login, name, roles, List.of(offices), "");
    }

    private SsoDecision.Step decide(SsoClaims claims, @Nullable Account own, @Nullable Account same, boolean taken)
            throws SsoRefused {
        SsoSettings settings =
                SsoSettings.read(key -> Optional.ofNullable(set.get(key))).orElseThrow();
        return new SsoDecision(settings, tree, bank.id())
                .on(claims, Optional.ofNullable(own), Optional.ofNullable(same), taken);
    }

    private void refused(SsoProblem problem, SsoClaims claims, @Nullable Account own, @Nullable Account same) {
        assertThatThrownBy(() -> decide(claims, own, same, false))
                .isInstanceOfSatisfying(
                        SsoRefused.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void SO2_who_has_no_account_gets_one_as_the_claims_say() throws SsoRefused {
        assertThat(decide(claims("Ｈanako ", "山田 花子", List.of("x", "host", "boss"), "東京支店"), null, null, false))
                .isEqualTo(new SsoDecision.Create(new Login("hanako"), "山田 花子", Role.ORGANISATION_ADMIN, tokyo.id()));
    }

    @Test
    void SO2_without_claims_for_them_a_new_account_is_a_host_of_the_root_and_an_old_one_stays_as_it_is()
            throws SsoRefused {
        set.put("claim.role", "");
        set.put("claim.organisation", "");
        assertThat(decide(claims("hanako", "", List.of()), null, null, false))
                .isEqualTo(new SsoDecision.Create(new Login("hanako"), "hanako", Role.HOST, bank.id()));
        Account own = account(tokyo, true);
        own.describe("花子", Role.ADMIN, tokyo.id());
        assertThat(decide(claims("hanako", "", List.of()), own, null, false))
                .isEqualTo(new SsoDecision.Use(own, AccountEdit.of(own), false));
    }

    @Test
    void SO2_name_role_and_organisation_follow_the_claims_at_each_sign_in() throws SsoRefused {
        Account own = account(tokyo, true);
        SsoDecision.Use use =
                (SsoDecision.Use) decide(claims("other", "山田 花", List.of("root"), "大阪支店"), own, null, false);
        assertThat(use.wanted()).isEqualTo(new AccountEdit("山田 花", Role.ADMIN, own.rights(), osaka.id()));
        assertThat(use.link()).isFalse();
    }

    @Test
    void SO2_an_organisation_is_found_by_name_or_by_the_end_of_its_path_but_only_alone() throws SsoRefused {
        SsoDecision.Create found =
                (SsoDecision.Create) decide(claims("h", "", List.of("host"), "営業部", "/大阪支店/営業部"), null, null, false);
        assertThat(found.organisation()).isEqualTo(osakaSales.id());
        refused(SsoProblem.NO_ORGANISATION, claims("h", "", List.of("host"), "営業部"), null, null);
        refused(SsoProblem.NO_ORGANISATION, claims("h", "", List.of("host"), "支店"), null, null);
        refused(SsoProblem.NO_ORGANISATION, claims("h", "", List.of("host")), null, null);
    }

    @Test
    void SO2_a_name_with_a_slash_is_no_path_to_another_organisation() throws SsoRefused {
        Organisation rooms = organisation(bank, "会議室");
        Organisation shared = organisation(bank, "本店/会議室");
        tree = new OrganisationTree(List.of(bank, tokyo, rooms, shared));
        assertThat(place("会議室")).isEqualTo(rooms.id());
        assertThat(place("本店/会議室")).isEqualTo(shared.id());
        assertThat(place("みらい銀行/本店/会議室")).isEqualTo(shared.id());
        Organisation headOffice = organisation(bank, "本店");
        tree = new OrganisationTree(List.of(bank, headOffice, shared, organisation(headOffice, "会議室")));
        refused(SsoProblem.NO_ORGANISATION, claims("h", "", List.of("host"), "本店/会議室"), null, null);
    }

    private UUID place(String claim) throws SsoRefused {
        return ((SsoDecision.Create) decide(claims("h", "", List.of("host"), claim), null, null, false)).organisation();
    }

    @Test
    void SO2_who_has_no_known_role_is_refused_unless_there_is_a_standard_one() throws SsoRefused {
        refused(SsoProblem.NO_ROLE, claims("h", "", List.of("other"), "東京支店"), null, null);
        refused(SsoProblem.NO_ROLE, claims("h", "", List.of(), "東京支店"), account(tokyo, true), null);
        set.put("role.default", "HOST");
        assertThat(decide(claims("h", "", List.of(), "東京支店"), null, null, false))
                .isInstanceOfSatisfying(SsoDecision.Create.class, create -> assertThat(create.role())
                        .isEqualTo(Role.HOST));
    }

    @Test
    void SO2_an_account_of_the_same_login_is_nobodys_by_its_login_alone() throws SsoRefused {
        SsoClaims hanako = claims("hanako", "", List.of("host"), "東京支店");
        Account there = account(tokyo, true);
        refused(SsoProblem.LOGIN_TAKEN, hanako, null, there);
        set.put("link", "true");
        assertThat(decide(hanako, null, there, false))
                .isInstanceOfSatisfying(
                        SsoDecision.Use.class, use -> assertThat(use.link()).isTrue());
        assertThatThrownBy(() -> decide(hanako, null, there, true))
                .isInstanceOfSatisfying(
                        SsoRefused.class, e -> assertThat(e.problem()).isEqualTo(SsoProblem.LOGIN_TAKEN));
    }

    @Test
    void SO2_stopped_nameless_and_unwanted_people_are_refused() {
        refused(SsoProblem.STOPPED, claims("hanako", "", List.of("host"), "東京支店"), account(tokyo, false), null);
        refused(SsoProblem.NO_LOGIN, claims(" ", "", List.of("host"), "東京支店"), null, null);
        set.put("create", "false");
        refused(SsoProblem.NO_ACCOUNT, claims("hanako", "", List.of("host"), "東京支店"), null, null);
    }
}
