package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.server.Eventually;

/** Documents on their way from whoever brought them to whoever approves them, and until their last day. */
@ExtendWith(WithNodes.class)
class ApprovalIT {
    private static final Pattern LINK = Pattern.compile("id=\"link-address\"[^>]*>[^<]*(/document/[A-Za-z0-9_-]{22})<");
    private static final String PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF""";

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
    void DO2_a_document_is_applied_for_approved_by_whom_was_asked_and_both_are_told_by_mail() {
        assertThat(desk.page(desk.owner).body()).contains("まだ承認されていません");
        assertThat(desk.owner.get("/host/documents").body()).contains("未承認");
        assertThat(desk.approver.get("/host/approvals").body()).contains("承認待ちの資料はありません");
        assertThat(desk.applies(desk.page(desk.owner), desk.approverLogin, "11月の改定分です")
                        .body())
                .contains("承認を申請し、承認者にメールで知らせました。", "さんの承認を待っています");
        assertThat(nodes.mail().await(desk.approverLogin, 1).get(0))
                .contains("資料「約款」の承認の依頼", "11月の改定分です", "https://meet.example.jp/host/document?id=" + desk.document);
        assertThat(desk.owner.get("/host/documents").body()).contains("承認待ち");
        assertThat(desk.page(desk.signedIn(desk.otherLogin)).body())
                .as("another approver")
                .doesNotContain("about:approve");
        assertThat(desk.approver.get("/host/approvals").body()).contains("1 件が待っています", "約款", "11月の改定分です");
        assertThat(ApprovalDesk.decides(desk.approver, desk.page(desk.approver), "approve", "")
                        .body())
                .contains("承認し、申請した方にメールで知らせました。", "承認済み")
                .doesNotContain("about:approve");
        assertThat(nodes.mail().await(desk.ownerLogin, 1).get(0)).contains("資料「約款」を承認しました");
        assertThat(desk.owner.get("/host/documents").body()).contains("承認済み");
        assertThat(desk.approver.get("/host/approvals").body()).contains("承認待ちの資料はありません");
        assertThat(desk.acts(desk.ownerLogin)).containsExactly("document.apply");
        assertThat(desk.acts(desk.approverLogin)).containsExactly("document.approve");
        assertThat(desk.page(desk.owner).body()).doesNotContain("about:apply");
    }

    @Test
    void DO2_a_document_is_sent_back_only_with_a_reason_and_can_be_applied_for_again() {
        desk.applies();
        assertThat(ApprovalDesk.decides(desk.approver, desk.page(desk.approver), "reject", " ")
                        .body())
                .contains("差し戻す理由を1000文字以内で");
        String tooLong = "長".repeat(1001);
        assertThat(ApprovalDesk.decides(desk.approver, desk.page(desk.approver), "reject", tooLong)
                        .body())
                .contains("差し戻す理由を", tooLong);
        assertThat(desk.states()).containsExactly("WAITING");
        assertThat(ApprovalDesk.decides(desk.approver, desk.page(desk.approver), "reject", "手数料の<説明>がありません")
                        .body())
                .contains("差し戻し、申請した方にメールで知らせました。");
        assertThat(nodes.mail().await(desk.ownerLogin, 1).get(0)).contains("差し戻しました", "手数料の<説明>がありません");
        assertThat(desk.page(desk.owner).body()).contains("差し戻しました", "手数料の&lt;説明&gt;がありません");
        assertThat(desk.owner.get("/host/documents").body()).contains("差し戻し");
        desk.applies(desk.page(desk.owner), desk.otherLogin, "");
        assertThat(desk.states()).containsExactly("REJECTED", "WAITING");
        assertThat(desk.acts(desk.approverLogin)).containsExactly("document.reject");
    }

    @Test
    void DO2_any_change_starts_again_and_cancels_what_waits_and_everybody_is_told() {
        desk.applies();
        Page seen = desk.page(desk.approver);
        assertThat(desk.owner
                        .submit(desk.page(desk.owner), "about", "about:save", Map.of())
                        .body())
                .as("nothing was changed")
                .contains("保存しました。")
                .doesNotContain("取り消され");
        assertThat(desk.owner
                        .submit(desk.page(desk.owner), "about", "about:save", Map.of("about:notes", "ここで質問を受ける"))
                        .body())
                .contains("承認の申請は取り消されました。もう一度申請してください。");
        assertThat(ApprovalDesk.decides(desk.approver, seen, "approve", "").body())
                .contains("資料か申請の状態が変わりました");
        assertThat(desk.states()).containsExactly("OVERTAKEN");
        assertThat(desk.refusals(desk.approverLogin)).containsExactly("OVERTAKEN");
        assertThat(desk.acts(desk.ownerLogin)).contains("document.overtake", "document.change");
        desk.applies();
        ApprovalDesk.decides(desk.approver, desk.page(desk.approver), "approve", "");
        assertThat(desk.owner.get("/host/documents").body()).contains("承認済み");
        desk.owner.submit(desk.page(desk.owner), "about", "about:save", Map.of("about:title", "新しい約款"));
        assertThat(desk.owner.get("/host/documents").body()).contains("未承認").doesNotContain("承認済み");
        assertThat(desk.page(desk.owner).body()).contains("もう一度承認が必要です");
    }

    @Test
    void DO2_another_file_starts_again_once_it_is_converted() {
        desk.applies();
        ApprovalDesk.decides(desk.approver, desk.page(desk.approver), "approve", "");
        Page sent = desk.owner.send(
                "POST",
                "/host/documents/upload?name=new.pdf&document=" + desk.document,
                BodyPublishers.ofString(PDF),
                Map.of("Origin", desk.owner.origin()));
        assertThat(sent.status()).isEqualTo(200);
        Eventually.holds("the other file", Duration.ofSeconds(60), () -> assertThat(
                        desk.owner.get("/host/documents").body())
                .contains("未承認"));
        assertThat(nodes.query("select made_by from document_change where document_id = ?", desk.document))
                .containsExactly(desk.ownerLogin);
    }

    @Test
    void DO2_a_document_is_used_through_its_last_day_and_no_longer() {
        String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
        assertThat(saves("2027-02-30").body()).contains("日付を「2027-03-31」のように", "value=\"2027-02-30\"");
        assertThat(saves("2001-01-01").body()).contains("今日かそれより後の日付", "value=\"2001-01-01\"");
        assertThat(saves(today).body()).contains("保存しました。").doesNotContain("id=\"expired\"");
        nodes.change("update document set expires_on = date '2001-01-01' where id = ?", desk.document);
        assertThat(desk.page(desk.owner).body()).contains("id=\"expired\"", "2001年1月1日");
        assertThat(desk.owner.get("/host/documents").body()).contains("期限切れ");
        assertThat(desk.owner
                        .submit(desk.page(desk.owner), "about", "about:save", Map.of("about:title", "古い約款"))
                        .body())
                .as("it stays as it was")
                .contains("保存しました。");
        assertThat(saves("").body()).contains("保存しました。").doesNotContain("id=\"expired\"");
    }

    private Page saves(String lastDay) {
        return desk.owner.submit(desk.page(desk.owner), "about", "about:save", Map.of("about:expires", lastDay));
    }

    @Test
    void DO2_where_no_approval_is_wanted_nobody_is_bothered() {
        Page before = desk.page(desk.owner);
        Page policy = desk.admin.get("/admin/policy?name=document.approval&organisation=" + desk.branch);
        desk.admin.submit(policy, "change", "change:save", Map.of("change:value", "false"));
        assertThat(desk.applies(before, desk.approverLogin, "").body()).contains("この資料の組織では、承認は必要ありません。");
        assertThat(desk.page(desk.owner).body()).doesNotContain("approval-heading");
        assertThat(desk.owner.get("/host/documents").body()).doesNotContain("未承認");
        assertThat(desk.states()).isEmpty();
    }

    @Test
    void DO2_what_is_not_approved_is_not_sent_as_a_link_and_a_link_from_before_opens_nothing() {
        assertThat(desk.page(desk.owner).body()).contains("この資料は今お見せできないので、リンクを作れません。");
        desk.applies();
        ApprovalDesk.decides(desk.approver, desk.page(desk.approver), "approve", "");
        Page made = desk.owner.submit(
                desk.page(desk.owner),
                "about",
                "about:linkMake",
                Map.of("about:linkDays", "14", "about:linkPassword", "", "about:linkRepeated", ""));
        Matcher link = LINK.matcher(made.body());
        assertThat(link.find()).as(made.body()).isTrue();
        Person guest = new Person(nodes.first().address());
        String opened = guest.get(link.group(1)).location();
        assertThat(guest.get(opened).body()).contains("約款").doesNotContain("今はご覧いただけません");
        desk.owner.submit(desk.page(desk.owner), "about", "about:save", Map.of("about:notes", "別の話"));
        assertThat(guest.get(opened).body()).contains("この資料は、今はご覧いただけません。").doesNotContain("約款");
    }
}
