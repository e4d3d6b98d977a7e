package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        run = UUID.randomUUID().toString().substring(0, 8);
        String login = nodes.newAccount();
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
        assertThat(started.status()).isEqualTo(200);
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
    void AD1_whoever_is_imported_can_be_invited_at_once() {
        String address = "sato-" + run + "@example.jp";
        Page looked = looksAt("login,name\n" + address + ",佐藤 花子\n");
        admin.submit(looked, "start", "start:go", Map.of("start:invite", "on"));
        assertThat(nodes.mail().await(address, 1).get(0)).contains("/set-password?token=");
        assertThat(admin.get("/admin/accounts?words=" + address).body()).contains("招待中");
        // The next import may begin only when this one is over
        awaitDone("1件のうち1件を追加しました。");
    }
}
