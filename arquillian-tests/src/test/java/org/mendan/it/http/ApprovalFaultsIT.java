package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** Approvals that must not be: by the wrong person, too late, twice, or told to nobody. */
@ExtendWith(WithNodes.class)
class ApprovalFaultsIT {
    private Nodes nodes;
    private ApprovalDesk desk;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        desk = new ApprovalDesk(grid);
    }

    @AfterEach
    void leaveAsItWas() {
        desk.close();
    }

    @Test
    void DO2_what_is_typed_and_not_saved_is_not_applied_for() {
        Page typed = desk.owner.submit(
                desk.page(desk.owner),
                "about",
                "about:apply",
                Map.of("about:title", "別の題", "about:approver", desk.id(desk.approverLogin), "about:remark", "見てください"));
        assertThat(typed.body()).contains("先に[保存]を押してから申請してください", "別の題", "見てください");
        assertThat(desk.owner
                        .submit(desk.page(desk.owner), "about", "about:apply", Map.of("about:approver", ""))
                        .body())
                .contains("承認者を選んでください。");
        assertThat(desk.states()).isEmpty();
    }

    @Test
    void DO2_nobody_approves_his_own_work_even_by_a_page_of_before() {
        desk.grant(desk.ownerLogin, "APPROVER");
        desk.grant(desk.adminLogin, "APPROVER");
        desk.admin.submit(desk.page(desk.admin), "about", "about:save", Map.of("about:title", "直した約款"));
        assertThat(desk.page(desk.owner).body())
                .contains(desk.approverLogin)
                .doesNotContain(desk.id(desk.ownerLogin), desk.adminLogin);
        assertThat(desk.page(desk.admin).body())
                .as("nor does whoever changed it apply to the owner")
                .doesNotContain(desk.id(desk.ownerLogin));
        desk.applies();
        Page seen = desk.page(desk.approver);
        // He has had a hand in it after all
        nodes.change(
                "update document_change set made_by = ? where document_id = ? and content_edition = 2",
                desk.approverLogin,
                desk.document);
        assertThat(ApprovalDesk.decides(desk.approver, seen, "approve", "").status())
                .isEqualTo(403);
        assertThat(desk.states()).containsExactly("WAITING");
        assertThat(desk.refusals(desk.approverLogin)).containsExactly("not granted");
    }

    @Test
    void DO2_an_approver_who_has_lost_the_right_decides_nothing_and_the_owner_reads_it() {
        Page chosen = desk.page(desk.owner);
        nodes.change("delete from account_right where account_id = ?", UUID.fromString(desk.id(desk.otherLogin)));
        assertThat(desk.applies(chosen, desk.otherLogin, "").body()).contains("承認者を選んでください。");
        desk.applies();
        Page seen = desk.page(desk.approver);
        nodes.change("delete from account_right where account_id = ?", UUID.fromString(desk.id(desk.approverLogin)));
        assertThat(ApprovalDesk.decides(desk.approver, seen, "reject", "理由").status())
                .isEqualTo(403);
        assertThat(desk.approver.get("/host/approvals").status()).isEqualTo(403);
        assertThat(desk.states()).containsExactly("WAITING");
        assertThat(desk.refusals(desk.approverLogin)).containsExactly("not granted");
        assertThat(desk.page(desk.owner).body()).contains("この承認者は、今は承認できません");
        assertThat(desk.owner
                        .submit(desk.page(desk.owner), "about", "about:withdraw", Map.of())
                        .body())
                .contains("申請を取り下げました。");
    }

    @Test
    void DO2_of_two_who_decide_the_second_is_told() {
        desk.applies();
        Page old = desk.page(desk.approver);
        desk.owner.submit(desk.page(desk.owner), "about", "about:withdraw", Map.of());
        desk.applies(desk.page(desk.owner), desk.otherLogin, "");
        Person other = desk.signedIn(desk.otherLogin);
        ApprovalDesk.decides(other, desk.page(other), "approve", "");
        assertThat(ApprovalDesk.decides(desk.approver, old, "reject", "理由").body())
                .contains("資料か申請の状態が変わりました")
                .doesNotContain("about:reject");
        assertThat(desk.states()).containsExactly("WITHDRAWN", "APPROVED");
        assertThat(desk.owner
                        .submit(desk.page(desk.owner), "about", "about:save", Map.of("about:title", "改定"))
                        .status())
                .isEqualTo(200);
        desk.applies();
        Person again = desk.signedIn(desk.approverLogin);
        Page first = desk.page(desk.approver);
        Page second = desk.page(again);
        List<String> answers = Stream.of(
                        CompletableFuture.supplyAsync(() -> ApprovalDesk.decides(desk.approver, first, "approve", "")),
                        CompletableFuture.supplyAsync(() -> ApprovalDesk.decides(again, second, "reject", "理由")))
                .toList()
                .stream()
                .map(answer -> answer.join().body())
                .toList();
        assertThat(answers).filteredOn(body -> body.contains("資料か申請の状態が変わりました")).hasSize(1);
        assertThat(answers).filteredOn(body -> body.contains("メールで知らせました")).hasSize(1);
        assertThat(desk.refusals(desk.approverLogin)).containsExactly("OVERTAKEN", "OVERTAKEN");
    }

    @Test
    void DO2_nothing_is_lost_while_the_mail_server_is_away() {
        nodes.mail().goAway();
        try {
            assertThat(desk.applies().body()).contains("承認を申請しました。メールは送れなかったため、承認者に直接お知らせください。");
            assertThat(desk.approver.get("/host/approvals").body()).contains("約款");
            assertThat(ApprovalDesk.decides(desk.approver, desk.page(desk.approver), "approve", "")
                            .body())
                    .contains("承認しました。メールは送れなかったため");
        } finally {
            nodes.mail().comeBack();
        }
        assertThat(desk.states()).containsExactly("APPROVED");
        String masked = desk.approverLogin.charAt(0) + "***@example.jp";
        assertThat(nodes.failures("mail.send", masked)).isNotEmpty();
    }
}
