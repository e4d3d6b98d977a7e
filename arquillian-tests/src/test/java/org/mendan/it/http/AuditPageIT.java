package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.server.Eventually;

/** The audit log as administrators and auditors read it, and nobody else. */
@ExtendWith(WithNodes.class)
class AuditPageIT {
    private Nodes nodes;
    private Person person;
    private String login;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        person = new Person(nodes.first().address());
        login = nodes.newAccount();
    }

    private void auditor() {
        nodes.change(
                "insert into account_right (account_id, right_name) select id, 'AUDITOR' from account where login = ?",
                login);
        person.signsIn(login);
    }

    @Test
    void AU1_a_host_reads_nothing_of_it_and_the_try_is_audited() {
        person.signsIn(login);
        assertThat(person.get("/host/connect").body()).doesNotContain("/admin/");
        for (String path : new String[] {
            "/admin/audit", "/admin/audit.xhtml", "/admin/audit.csv", "/admin/%61udit", "/admin/audit;x=1"
        }) {
            Page answer = person.get(path);
            assertThat(answer.status()).as(path).isIn(400, 403);
            assertThat(answer.body()).as(path).doesNotContain("sign-in", "ui-datatable");
        }
        assertThat(nodes.query(
                        "select object_name from audit_entry where action_name = 'page.open' and actor = ?", login))
                .contains("/admin/audit", "/admin/audit.csv");
        assertThat(person.get("/admin/nothing").status()).isEqualTo(404);
    }

    @Test
    void AU1_a_stranger_is_asked_to_sign_in_first() {
        assertThat(person.get("/admin/audit").location()).isEqualTo("/sign-in?next=%2Fadmin%2Faudit");
    }

    @Test
    void AU1_an_auditor_searches_and_a_right_taken_away_is_gone_with_the_next_click() {
        person.signsIn(login, "wrong");
        auditor();
        Page found = person.get("/admin/audit?action=sign-in&outcome=FAILURE&words=" + login);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body()).contains(login, "失敗").doesNotContain("条件に合う監査ログはありません");
        assertThat(person.get("/admin/audit?words=there-is-no-such-thing").body())
                .contains("条件に合う監査ログはありません");
        nodes.change("delete from account_right where account_id = (select id from account where login = ?)", login);
        assertThat(person.get("/admin/audit").status()).isEqualTo(403);
    }

    @Test
    void AU1_what_is_found_leaves_as_csv_without_formulas_and_that_is_audited() {
        new Person(nodes.first().address()).signsIn("=cmd|" + login, "x");
        auditor();
        Page file = person.get("/admin/audit.csv?action=sign-in&words=" + login);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("attachment");
        assertThat(file.body())
                .startsWith("\uFEFFid,at,actor,action,object,outcome,address,detail\r\n")
                .contains("'=cmd|" + login)
                .doesNotContain(",=cmd");
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'audit.export' and actor = ?", login))
                .singleElement()
                .asString()
                .contains("words=" + login.replace("@", "%40"));
    }

    @Test
    void AU1_the_button_verifies_the_chain_and_says_what_it_found() {
        auditor();
        Page page = person.get("/admin/audit");
        assertThat(page.body()).contains("検証する");
        person.submit(page, "check", "check:verify", Map.of());
        Eventually.get(
                "the verification is over",
                Duration.ofSeconds(20),
                () -> person.get("/admin/audit").body(),
                body -> body.contains("書き換えや削除は見つかりませんでした"));
        assertThat(nodes.query(
                        "select outcome_name from audit_entry where action_name = 'audit.verify' and actor = ?", login))
                .containsExactly("SUCCESS");
    }
}
