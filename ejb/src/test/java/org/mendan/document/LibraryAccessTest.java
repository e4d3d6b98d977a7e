package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mendan.access.Actor;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.organisation.Organisation;

/** A bank with two regions, of which the east has two branches. */
class LibraryAccessTest {
    private final UUID bank = UUID.randomUUID();
    private final UUID east = UUID.randomUUID();
    private final UUID west = UUID.randomUUID();
    private final UUID tokyo = UUID.randomUUID();
    private final UUID chiba = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();
    private final OrganisationTree tree = new OrganisationTree(
            List.of(at(bank, null), at(east, bank), at(west, bank), at(tokyo, east), at(chiba, east)));

    private static Organisation at(UUID id, @Nullable UUID parent) {
        return new Organisation(id, parent, id.toString(), Instant.EPOCH);
    }

    private LibraryAccess of(UUID account, UUID organisation, Role role, Right... rights) {
        return new LibraryAccess(new Actor(account, "login", "name", organisation, role, Set.of(rights)), tree);
    }

    private Document in(UUID organisation) {
        return new Document(UUID.randomUUID(), organisation, owner, UUID.randomUUID(), "約款", Instant.EPOCH, "owner");
    }

    @Test
    void DO1_a_host_sees_what_his_organisation_and_those_above_it_have() {
        assertThat(of(UUID.randomUUID(), tokyo, Role.HOST).seen()).containsExactlyInAnyOrder(bank, east, tokyo);
    }

    @Test
    void DO1_an_administrator_also_sees_what_those_below_have_and_an_auditor_all() {
        assertThat(of(UUID.randomUUID(), east, Role.ORGANISATION_ADMIN).seen())
                .containsExactlyInAnyOrder(bank, east, tokyo, chiba);
        assertThat(of(UUID.randomUUID(), tokyo, Role.HOST, Right.AUDITOR).seen())
                .containsExactlyInAnyOrder(bank, east, west, tokyo, chiba);
        assertThat(of(UUID.randomUUID(), bank, Role.ADMIN).seen())
                .containsExactlyInAnyOrder(bank, east, west, tokyo, chiba);
    }

    @Test
    void DO1_only_who_has_the_right_uploads_whatever_his_role() {
        assertThat(of(owner, tokyo, Role.HOST, Right.DOCUMENT_UPLOAD).mayUpload())
                .isTrue();
        assertThat(of(owner, tokyo, Role.HOST).mayUpload()).isFalse();
        assertThat(of(owner, bank, Role.ADMIN).mayUpload()).isFalse();
    }

    @Test
    void DO1_a_document_is_changed_by_its_owner_and_the_administrators_of_its_organisation() {
        Document document = in(tokyo);
        assertThat(of(owner, tokyo, Role.HOST, Right.DOCUMENT_UPLOAD).mayChange(document))
                .isTrue();
        assertThat(of(owner, tokyo, Role.HOST).mayChange(document)).isFalse();
        assertThat(of(UUID.randomUUID(), tokyo, Role.HOST, Right.DOCUMENT_UPLOAD)
                        .mayChange(document))
                .isFalse();
        assertThat(of(UUID.randomUUID(), east, Role.ORGANISATION_ADMIN).mayChange(document))
                .isTrue();
        assertThat(of(UUID.randomUUID(), west, Role.ORGANISATION_ADMIN).mayChange(document))
                .isFalse();
        assertThat(of(UUID.randomUUID(), bank, Role.ADMIN).mayChange(document)).isTrue();
        assertThat(of(UUID.randomUUID(), bank, Role.HOST, Right.AUDITOR).mayChange(document))
                .isFalse();
    }

    @Test
    void DO1_the_right_to_change_a_document_is_given_to_those_of_an_organisation_and_below_it_who_may_upload() {
        Document document = in(tokyo);
        Set<UUID> toEast = Set.of(east);
        LibraryAccess colleague = of(UUID.randomUUID(), tokyo, Role.HOST, Right.DOCUMENT_UPLOAD);
        assertThat(colleague.mayChange(document, toEast)).isTrue();
        assertThat(colleague.mayChange(document, Set.of(tokyo))).isTrue();
        assertThat(colleague.mayChange(document, Set.of(chiba))).isFalse();
        assertThat(of(UUID.randomUUID(), chiba, Role.HOST, Right.DOCUMENT_UPLOAD)
                        .mayChange(document, toEast))
                .isTrue();
        assertThat(of(UUID.randomUUID(), west, Role.HOST, Right.DOCUMENT_UPLOAD).mayChange(document, toEast))
                .isFalse();
        assertThat(of(UUID.randomUUID(), tokyo, Role.HOST).mayChange(document, toEast))
                .as("without the right to upload")
                .isFalse();
        assertThat(of(UUID.randomUUID(), tokyo, Role.HOST, Right.AUDITOR).mayChange(document, toEast))
                .isFalse();
        assertThat(colleague.mayManage(document))
                .as("neither shared nor removed by him")
                .isFalse();
        assertThat(of(owner, tokyo, Role.HOST, Right.DOCUMENT_UPLOAD).mayManage(document))
                .isTrue();
    }

    @Test
    void DO1_a_document_of_another_branch_is_not_seen() {
        assertThat(of(UUID.randomUUID(), chiba, Role.HOST).maySee(in(tokyo))).isFalse();
        assertThat(of(UUID.randomUUID(), chiba, Role.HOST).maySee(in(east))).isTrue();
    }

    @Test
    void DO1_a_shared_document_is_seen_where_it_is_shared_and_below_and_nowhere_else() {
        Set<UUID> withEast = Set.of(east);
        assertThat(of(UUID.randomUUID(), chiba, Role.HOST).maySee(west, withEast))
                .isTrue();
        assertThat(of(UUID.randomUUID(), east, Role.HOST).maySee(west, withEast))
                .isTrue();
        assertThat(of(UUID.randomUUID(), bank, Role.HOST).maySee(west, withEast))
                .isFalse();
        assertThat(of(UUID.randomUUID(), chiba, Role.HOST).maySee(west, Set.of(tokyo)))
                .isFalse();
        assertThat(of(UUID.randomUUID(), chiba, Role.HOST).maySee(west, Set.of()))
                .isFalse();
    }

    @Test
    void DO1_a_document_is_shared_with_what_one_sees_oneself_and_not_with_those_who_have_it() {
        assertThat(shareable(of(owner, tokyo, Role.HOST), tokyo)).containsExactly(bank, east);
        assertThat(shareable(of(owner, tokyo, Role.HOST), tokyo, east)).containsExactly(bank);
        assertThat(shareable(of(owner, tokyo, Role.HOST), tokyo, bank)).isEmpty();
        assertThat(shareable(of(owner, bank, Role.ADMIN), tokyo)).containsExactlyInAnyOrder(bank, east, west, chiba);
        assertThat(shareable(of(owner, bank, Role.ADMIN), east, west)).containsExactly(bank);
    }

    @Test
    void DO1_folders_are_arranged_by_those_of_the_organisation_who_may_upload() {
        assertThat(of(owner, tokyo, Role.HOST, Right.DOCUMENT_UPLOAD).mayArrange(tokyo))
                .isTrue();
        assertThat(of(owner, tokyo, Role.HOST, Right.DOCUMENT_UPLOAD).mayArrange(east))
                .isFalse();
        assertThat(of(owner, tokyo, Role.HOST).mayArrange(tokyo)).isFalse();
        assertThat(of(owner, bank, Role.ADMIN, Right.DOCUMENT_UPLOAD).mayArrange(tokyo))
                .isFalse();
    }

    private static List<UUID> shareable(LibraryAccess access, UUID organisation, UUID... sharedWith) {
        return access.shareable(organisation, Set.of(sharedWith)).stream()
                .map(place -> place.organisation().id())
                .toList();
    }
}
