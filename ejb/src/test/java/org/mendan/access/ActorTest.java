package org.mendan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;

class ActorTest {
    private static final UUID BANK = new UUID(0, 1);
    private static final UUID REGION = new UUID(0, 2);
    private static final UUID BRANCH = new UUID(0, 3);
    private static final UUID OTHER = new UUID(0, 4);
    private static final List<UUID> BELOW = List.of(BRANCH, REGION, BANK);
    private static final List<UUID> BESIDE = List.of(OTHER, BANK);

    private static Actor actor(Role role, Right... rights) {
        return new Actor(new UUID(1, 1), "hanako", "山田 花子", REGION, role, Set.of(rights));
    }

    private static final Set<Permission> READING = EnumSet.of(
            Permission.READ_AUDIT, Permission.VIEW_DASHBOARD, Permission.READ_ACCOUNTS, Permission.READ_POLICIES);

    private static Stream<Permission> administration() {
        return Arrays.stream(Permission.values()).filter(one -> !READING.contains(one));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void AD1_an_administrator_administers_everything(Permission permission) {
        assertThat(actor(Role.ADMIN).may(permission, BELOW)).isTrue();
        assertThat(actor(Role.ADMIN).may(permission, BESIDE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {"READ_AUDIT", "EDIT_TERMS"},
            mode = EnumSource.Mode.EXCLUDE)
    void AD1_an_organisations_administrator_administers_what_is_below_and_nothing_beside(Permission permission) {
        Actor administrator = actor(Role.ORGANISATION_ADMIN);
        assertThat(administrator.may(permission, BELOW)).isTrue();
        assertThat(administrator.may(permission, List.of(REGION, BANK))).isTrue();
        assertThat(administrator.may(permission, BESIDE)).isFalse();
        assertThat(administrator.may(permission, List.of(BANK))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("administration")
    void AD1_hosts_administer_nothing_whatever_their_rights(Permission permission) {
        assertThat(actor(Role.HOST, Right.values()).may(permission)).isFalse();
        assertThat(actor(Role.HOST, Right.values()).may(permission, BELOW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {"READ_AUDIT", "VIEW_DASHBOARD", "READ_ACCOUNTS", "READ_POLICIES"})
    void AD1_an_auditor_reads_what_is_anywhere_and_a_host_without_that_right_nothing(Permission permission) {
        assertThat(actor(Role.HOST, Right.AUDITOR).may(permission, BELOW)).isTrue();
        assertThat(actor(Role.HOST, Right.AUDITOR).may(permission, BESIDE)).isTrue();
        assertThat(actor(Role.ORGANISATION_ADMIN, Right.AUDITOR).may(permission, BESIDE))
                .isTrue();
        assertThat(actor(Role.HOST, Right.APPROVER, Right.DOCUMENT_UPLOAD).may(permission))
                .isFalse();
    }

    @Test
    void AD3_the_terms_are_everybodys_and_so_the_administrators_only() {
        assertThat(actor(Role.ADMIN).may(Permission.EDIT_TERMS)).isTrue();
        assertThat(actor(Role.ORGANISATION_ADMIN).may(Permission.EDIT_TERMS)).isFalse();
        assertThat(actor(Role.ORGANISATION_ADMIN).may(Permission.EDIT_TERMS, List.of(REGION)))
                .isFalse();
    }

    @Test
    void AU1_the_audit_log_is_read_by_administrators_and_auditors() {
        assertThat(actor(Role.ADMIN).may(Permission.READ_AUDIT)).isTrue();
        assertThat(actor(Role.HOST, Right.AUDITOR).may(Permission.READ_AUDIT, BESIDE))
                .isTrue();
        assertThat(actor(Role.ORGANISATION_ADMIN).may(Permission.READ_AUDIT)).isFalse();
        assertThat(actor(Role.HOST, Right.APPROVER, Right.DOCUMENT_UPLOAD).may(Permission.READ_AUDIT))
                .isFalse();
    }
}
