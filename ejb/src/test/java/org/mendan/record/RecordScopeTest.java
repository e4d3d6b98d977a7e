package org.mendan.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.Given;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.record.MeetingRecord;

class RecordScopeTest {
    private static final UUID REGION = UUID.randomUUID();
    private static final UUID BRANCH = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    private final UUID host = UUID.randomUUID();
    private final MeetingRecord own = meeting(BRANCH, host);
    private final MeetingRecord colleagues = meeting(BRANCH, UUID.randomUUID());
    private final MeetingRecord strangers = meeting(ELSEWHERE, UUID.randomUUID());

    private static MeetingRecord meeting(UUID organisation, UUID host) {
        return Given.meeting(1_000_001, organisation, host, UUID.randomUUID(), Instant.EPOCH);
    }

    private boolean sees(RecordScope scope, MeetingRecord meeting) {
        return scope.reach(id -> id.equals(REGION) ? Set.of(REGION, BRANCH) : Set.of(id))
                .covers(meeting.hostId(), meeting.organisationId());
    }

    @Test
    void MR2_a_host_sees_and_edits_his_own() {
        RecordScope scope = new RecordScope(host, BRANCH, Role.HOST, false);

        assertThat(sees(scope, own)).isTrue();
        assertThat(sees(scope, colleagues)).isFalse();
        assertThat(scope.edits(own)).isTrue();
        assertThat(scope.edits(colleagues)).isFalse();
        assertThat(scope.exports()).isFalse();
        assertThat(scope.seesOthers()).isFalse();
        assertThat(scope.tags(Set::of).covers(colleagues.hostId(), BRANCH)).isTrue();
    }

    @Test
    void MR2_an_organisations_administrator_sees_its_subtree_and_edits_only_what_he_held() {
        RecordScope scope = new RecordScope(UUID.randomUUID(), REGION, Role.ORGANISATION_ADMIN, false);

        assertThat(sees(scope, own)).isTrue();
        assertThat(sees(scope, colleagues)).isTrue();
        assertThat(sees(scope, strangers)).isFalse();
        assertThat(scope.edits(own)).isFalse();
        assertThat(scope.exports()).isTrue();
    }

    @Test
    void MR2_an_administrator_sees_all() {
        RecordScope scope = new RecordScope(UUID.randomUUID(), REGION, Role.ADMIN, false);

        assertThat(sees(scope, strangers)).isTrue();
        assertThat(scope.edits(strangers)).isFalse();
        assertThat(scope.exports()).isTrue();
        assertThat(scope.seesOthers()).isTrue();
    }

    @Test
    void MR2_an_auditor_sees_all_and_changes_nothing_of_others() {
        RecordScope scope = new RecordScope(host, BRANCH, Role.HOST, true);

        assertThat(sees(scope, strangers)).isTrue();
        assertThat(scope.edits(strangers)).isFalse();
        assertThat(scope.exports()).isTrue();
        assertThat(scope.seesOthers()).isTrue();
    }
}
