package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.server.Eventually;

/** Many accounts at once, from a file. */
@ExtendWith(WithNodes.class)
class AccountImportIT {
    private static final Duration LONG = Duration.ofMinutes(2);

    private Nodes nodes;
    private Person admin;
    private String run;
    private String login;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        run = UUID.randomUUID().toString().substring(0, 8);
        login = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        admin = new Person(nodes.first().address());
        admin.signsIn(login);
    }

    private Page looksAt(byte[] file) {
        return admin.upload(
                admin.get("/admin/accounts-import"), "upload", "upload:look", "upload:file", "accounts.csv", file);
    }

    private Page looksAt(String text) {
        return looksAt(text.getBytes(StandardCharsets.UTF_8));
    }

    private int made() {
        return nodes.query("select login from account where login like ?", "%" + run + "@example.jp")
                .size();
    }

    private void awaitDone(String words) {
        Eventually.isTrue(
                words, LONG, () -> admin.get("/admin/accounts-import").body().contains(words));
    }

    @Test
    void AD1_ten_thousand_rows_are_looked_at_first_and_then_added_in_one_go() {
        String file = IntStream.range(0, 10_000)
                .mapToObj(i -> "person" + i + "-" + run + "@example.jp,担当 " + i + ",みらい銀行/丸の内支店,HOST,")
                .collect(Collectors.joining("\r\n", "login,name,organisation,role,rights\r\n", "\r\n"));
        Page looked = looksAt(file.getBytes(Charset.forName("windows-31j")));
        assertThat(looked.body()).contains("追加：10000件　もうある：0件　誤り：0件");
        assertThat(made()).as("nothing yet").isZero();
        Page started = admin.submit(looked, "start", "start:go", Map.of("start:invite", ""));
        assertThat(started.body())
                .as("a bar that moves by itself")
                .contains("<progress max=\"10000\" value=\"", "PrimeFaces.cw(\"Poll\"");
        awaitDone("10000件のうち10000件を追加しました。");
        assertThat(made()).isEqualTo(10_000);
        assertThat(looksAt(file).body()).contains("追加：0件　もうある：10000件　誤り：0件");
        assertThat(nodes.query(
                        "select count(*) from audit_entry where action_name = 'account.create' and object_name like ?",
                        "%" + run + "@example.jp"))
                .containsExactly("10000");
    }

    @Test
    void AD1_a_single_wrong_row_keeps_all_others_out_and_is_named_with_its_line() {
        String file = "login,name,role\n" + "good-" + run + "@example.jp,佐藤,HOST\n" + "bad-" + run + ",伊藤,BOSS\n";
        Page looked = looksAt(file);
        assertThat(looked.body())
                .contains(
                        "追加：1件　もうある：0件　誤り：1件", "<th scope=\"row\">3</th>", "メールアドレスが正しくありません。 役割が正しくないか、あなたの権限では選べません。")
                .doesNotContain("start:go");
        Page report = admin.submit(looked, "save", "save:report", Map.of());
        assertThat(report.header("Content-Type")).startsWith("text/csv");
        assertThat(report.header("Content-Disposition")).contains("import-report.csv");
        assertThat(report.body())
                .startsWith("\uFEFF行,")
                .contains("2,good-" + run + "@example.jp,追加します。", "3,bad-" + run + ",メールアドレスが正しくありません。");
        assertThat(made()).isZero();
        assertThat(looksAt("name\n佐藤\n").body()).contains("loginとnameの見出しを入れてください。");
        assertThat(looksAt("").body()).contains("ファイルを選んでください。");
    }

    @Test
    void AD1_a_login_that_appears_while_accounts_are_made_leaves_none_of_them_and_meanwhile_nobody_else_begins()
            throws SQLException {
        String taken = "last-" + run + "@example.jp";
        String file = IntStream.range(0, 100)
                .mapToObj(i -> "person" + i + "-" + run + "@example.jp,佐藤")
                .collect(Collectors.joining("\n", "login,name\n", "\n" + taken + ",伊藤\n"));
        Page looked = looksAt(file);
        Page second = looksAt("login,name\nother-" + run + "@example.jp,加藤\n");
        try (Connection connection = nodes.connect()) {
            connection.setAutoCommit(false);
            addsUnseen(connection, taken);
            admin.submit(looked, "start", "start:go", Map.of("start:invite", ""));
            assertThat(admin.submit(second, "start", "start:go", Map.of("start:invite", ""))
                            .body())
                    .contains("ほかの追加が進んでいます。");
            // All but the last one are made; that one waits for the row that nobody sees yet, but not for ever
            Eventually.isTrue("the last row is come to", LONG, () -> admin.get("/admin/accounts-import")
                    .body()
                    .matches("(?s).*101件の(うち100件を追加しています|どれも追加できませんでした).*"));
            connection.commit();
        }
        awaitDone("101件のどれも追加できませんでした");
        assertThat(nodes.query("select display_name from account where login like ?", "%" + run + "@example.jp"))
                .containsExactly("先の人");
    }

    private static void addsUnseen(Connection connection, String login) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into account (id, organisation_id, login, display_name, password_hash, role_name, active,"
                        + " failed_attempts, locked_until, created_at)"
                        + " select ?, organisation_id, ?, '先の人', password_hash, role_name, true, 0, null, created_at"
                        + " from account where login = 'host@example.jp'")) {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, login);
            row.executeUpdate();
        }
    }

    @Test
    void AD1_what_changed_after_it_was_looked_at_is_looked_at_again() {
        UUID branch = UUID.randomUUID();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where parent_id is null",
                branch,
                "支店 " + run);
        Page looked = looksAt("login,name,organisation\nsato-" + run + "@example.jp,佐藤,みらい銀行/支店 " + run + "\n");
        assertThat(looked.body()).contains("追加：1件");
        nodes.change("update organisation set name = ? where id = ?", "別の支店 " + run, branch);
        assertThat(admin.submit(looked, "start", "start:go", Map.of("start:invite", ""))
                        .body())
                .contains("確かめたあとで、追加できない行ができました。", "組織がないか、あなたが管理する組織ではありません。");
        assertThat(made()).isZero();
    }

    @Test
    void AD1_who_gets_no_mail_is_named_after_the_import_and_invited_with_one_press() {
        String address = "sato-" + run + "@example.jp";
        Page looked = looksAt("login,name\n" + address + ",佐藤 花子\n");
        nodes.mail().goAway();
        try {
            admin.submit(looked, "start", "start:go", Map.of("start:invite", "on"));
            awaitDone("1件のうち1件を追加しました。ただし、1人に招待メールを送れませんでした。");
        } finally {
            nodes.mail().comeBack();
        }
        assertThat(made()).as("the account is there all the same").isOne();
        assertThat(admin.get("/admin/accounts?state=invited&words=" + run).body())
                .contains(address);
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'account.import' and outcome_name = 'FAILURE'"
                                + " and actor = ?",
                        login))
                .containsExactly("no mail to 1 of 1");
        Page told = admin.get("/admin/accounts-import");
        assertThat(told.body()).contains("<li><bdi>" + address);
        admin.submit(told, "progress", "progress:again", Map.of());
        assertThat(nodes.mail().await(address, 1).get(0)).contains("/set-password?token=");
        awaitDone("1人のうち1人に招待メールを送りました。");
        assertThat(admin.get("/admin/accounts-import").body()).doesNotContain(address);
    }

    @Test
    void AD1_whoever_is_imported_can_be_invited_at_once() {
        String address = "sato-" + run + "@example.jp";
        Page looked = looksAt("login,name,rights\n" + address + ",佐藤 花子,APPROVER document_upload\n");
        admin.submit(looked, "start", "start:go", Map.of("start:invite", "on"));
        assertThat(nodes.mail().await(address, 1).get(0)).contains("/set-password?token=");
        assertThat(admin.get("/admin/accounts?words=" + address).body()).contains("招待中");
        assertThat(nodes.query(
                        "select r.right_name from account_right r join account a on a.id = r.account_id where a.login = ?",
                        address))
                .containsExactlyInAnyOrder("APPROVER", "DOCUMENT_UPLOAD");
        // The next import may begin only when this one is over
        awaitDone("1件のうち1件を追加しました。");
    }
}
