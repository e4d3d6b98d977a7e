package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.access.Actor;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.organisation.Organisation;

/** A bank with two branches; the document is the first one's. */
class FourEyesTest {
    private final UUID bank = UUID.randomUUID();
    private final UUID tokyo = UUID.randomUUID();
    private final UUID osaka = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();
    private final UUID approver = UUID.randomUUID();
    private final OrganisationTree tree = new OrganisationTree(List.of(
            new Organisation(bank, null, "bank", Instant.EPOCH),
            new Organisation(tokyo, bank, "tokyo", Instant.EPOCH),
            new Organisation(osaka, bank, "osaka", Instant.EPOCH)));
    private final Document document =
            new Document(UUID.randomUUID(), tokyo, owner, UUID.randomUUID(), "約款", Instant.EPOCH, "owner");
    private final FourEyes eyes = new FourEyes(document, Set.of("owner", "admin"), tree);

    private static Actor actor(UUID account, String login, UUID organisation, Role role, Right... rights) {
        return new Actor(account, login, "name", organisation, role, Set.of(rights));
    }

    @Test
    void DO2_an_approver_who_sees_the_document_and_has_no_hand_in_it_may_approve() {
        assertThat(eyes.mayApprove(actor(approver, "approver", tokyo, Role.HOST, Right.APPROVER), owner))
                .isTrue();
    }

    @Test
    void DO2_nobody_approves_without_the_right_whatever_his_role() {
        assertThat(eyes.mayApprove(actor(approver, "approver", tokyo, Role.HOST, Right.DOCUMENT_UPLOAD), owner))
                .isFalse();
        assertThat(eyes.mayApprove(actor(approver, "approver", bank, Role.ADMIN), owner))
                .isFalse();
    }

    @Test
    void DO2_nobody_approves_what_he_does_not_see() {
        assertThat(eyes.mayApprove(actor(approver, "approver", osaka, Role.HOST, Right.APPROVER), owner))
                .isFalse();
    }

    @Test
    void DO2_neither_owner_nor_applicant_nor_whoever_made_a_change_approves() {
        assertThat(eyes.mayApprove(actor(owner, "owner", tokyo, Role.HOST, Right.APPROVER), approver))
                .isFalse();
        assertThat(eyes.mayApprove(actor(approver, "approver", tokyo, Role.HOST, Right.APPROVER), approver))
                .isFalse();
        assertThat(eyes.mayApprove(actor(approver, "admin", bank, Role.ADMIN, Right.APPROVER), owner))
                .isFalse();
        FourEyes unnamed = new FourEyes(document, Set.of(), tree);
        assertThat(unnamed.mayApprove(actor(owner, "owner", tokyo, Role.HOST, Right.APPROVER), approver))
                .as("the owner, even where no change is known")
                .isFalse();
    }

    @Test
    void DO2_nobody_can_be_asked_who_cannot_sign_in() {
        Account account =
                new Account(approver, tokyo, "approver", "承認 太郎", "hash", Role.HOST, true, 0, null, Instant.EPOCH);
        assertThat(eyes.mayApprove(account, owner)).isFalse();
        account.grant(Set.of(Right.APPROVER));
        assertThat(eyes.mayApprove(account, owner)).isTrue();
        account.invited(Instant.EPOCH);
        assertThat(eyes.mayApprove(account, owner)).isFalse();
        account.changePassword("hash");
        account.activate(false);
        assertThat(eyes.mayApprove(account, owner)).isFalse();
    }
}
