package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.page.AppearancePart;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;
import org.mendan.it.server.Eventually;

/** How organisations look: set by their administrators, seen by their guests and people on every server. */
@ExtendWith(WithNodes.class)
class AppearanceIT {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Pattern PICTURE = Pattern.compile("src=\"(/pictures/[^\"]+)\"");
    private static final byte[] RED = AppearancePart.red();

    private Nodes nodes;
    private String login;
    private String branch;
    private Person admin;

    /** An administrator of a branch of its own. */
    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        login = nodes.newAccount();
        branch = UUID.randomUUID().toString();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where parent_id is null",
                UUID.fromString(branch),
                "支店 " + branch);
        nodes.change(
                "update account set role_name = 'ORGANISATION_ADMIN', organisation_id = ? where login = ?",
                UUID.fromString(branch),
                login);
        admin = new Person(nodes.first().address());
        admin.signsIn(login);
    }

    @AfterEach
    void leaveAsItWas() {
        nodes.change("delete from branding");
        nodes.change("delete from picture");
    }

    private Page page() {
        return admin.get("/admin/appearance");
    }

    private Page saves(Map<String, String> typed, byte[] logo) {
        return saves(page(), typed, logo);
    }

    private Page saves(Page open, Map<String, String> typed, byte[] logo) {
        return presses(open, "save", typed, logo);
    }

    private Page presses(Page open, String button, Map<String, String> typed, byte[] logo) {
        return admin.upload(open, "looks", "looks:" + button, typed, "looks:logo", "logo.png", logo);
    }

    private Page adds(String name, byte[] file) {
        return admin.upload(
                page(),
                "background",
                "background:add",
                Map.of("background:name", name),
                "background:file",
                "x.png",
                file);
    }

    private static Map<String, String> typed(String name, String colour) {
        return new HashMap<>(Map.of("looks:name", name, "looks:colour", colour));
    }

    private static String picture(Page page) {
        Matcher found = PICTURE.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void AD3_an_organisations_people_see_its_name_colour_and_logo_and_others_do_not() {
        Page saved = saves(typed("みらい証券", "#8A1440"), RED);
        assertThat(saved.body()).contains("見た目を変更しました。", "value=\"#8a1440\"", "alt=\"みらい証券\"", "/look/8a1440.css");
        Page sheet = admin.get("/look/8a1440.css");
        assertThat(sheet.header("Content-Type")).startsWith("text/css");
        assertThat(sheet.header("Cache-Control")).contains("immutable");
        assertThat(sheet.body()).contains("--brand:#8a1440");
        Page logo = admin.get(picture(saved));
        assertThat(logo.status()).isEqualTo(200);
        assertThat(logo.header("Content-Type")).startsWith("image/png");
        assertThat(logo.header("X-Content-Type-Options")).isEqualTo("nosniff");

        assertThat(new Person(nodes.first().address()).get("/").body()).doesNotContain("みらい証券");
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'appearance.change' and actor = ?", login))
                .singleElement()
                .asString()
                .contains("みらい証券", "#8a1440", "logo");
    }

    @Test
    void AD3_guests_of_a_meeting_see_the_look_of_the_hosts_organisation_on_every_server() {
        saves(typed("みらい証券", "#8a1440"), new byte[0]);
        adds("ロビー", RED);
        Person guest = new Person(nodes.first().address());
        String number = guest.takesNumber();
        admin.starts(number);
        assertThat(guest.get("/meeting").body()).contains("みらい証券", "/look/8a1440.css", "value=\"own:", "ロビー");
        assertThat(admin.get("/host/meeting").body()).contains("みらい証券", "value=\"own:", "ロビー");
        Person elsewhere = new Person(nodes.second().address());
        elsewhere.signsIn(login);
        assertThat(elsewhere.get("/host/connect").body()).contains("/look/8a1440.css");
    }

    @Test
    void AD3_the_institutions_look_is_that_of_its_guests_and_of_all_below() {
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        String logo = picture(saves(typed("みらいグループ", "#123456"), RED));
        Eventually.isTrue(
                "on the other server",
                LONG,
                () -> new Person(nodes.second().address()).get("/").body().contains("みらいグループ"));
        Person guest = new Person(nodes.first().address());
        assertThat(guest.get("/terms").body()).contains("/look/123456.css", "src=\"" + logo + "\"", "alt=\"みらいグループ\"");
        assertThat(guest.get(logo).header("Content-Type")).startsWith("image/png");
        assertThat(page().body()).contains("みらいグループ");
        assertThat(admin.get("/admin/appearance?organisation=" + branch).body())
                .contains("placeholder=\"みらいグループ\"", "placeholder=\"#123456\"");
        presses(page(), "withoutLogo", typed("", ""), new byte[0]);
        Eventually.isTrue(
                "on the other server",
                LONG,
                () -> !new Person(nodes.second().address()).get("/").body().contains("みらいグループ"));
    }

    @Test
    void AD3_a_colour_that_cannot_be_read_is_refused_with_one_that_can() {
        Page refused = saves(typed("みらい証券", "#ffcc00"), new byte[0]);
        assertThat(refused.body()).contains("この色では文字が読みにくくなります", "value=\"#ffcc00\"", "value=\"みらい証券\"");
        Matcher better = Pattern.compile("(#[0-9a-f]{6})なら使えます").matcher(refused.body());
        assertThat(better.find()).isTrue();
        assertThat(saves(typed("", better.group(1)), new byte[0]).body()).contains("見た目を変更しました。");
        assertThat(saves(typed("", "red;}"), new byte[0]).body()).contains("6桁の英数字で入力してください");
        assertThat(admin.get("/look/ffcc00.css").status()).isEqualTo(404);
        assertThat(admin.get("/look/x.css").status()).isEqualTo(404);
    }

    @Test
    void AD3_what_is_no_picture_is_refused_at_its_field_and_nothing_typed_is_lost() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        assertThat(adds("ロビー", svg).body()).contains("PNGまたはJPEGの画像を選んでください。", "value=\"ロビー\"");
        assertThat(adds("ロビー", new byte[0]).body()).contains("画像のファイルを選んでください。");
        assertThat(adds("ロビー", Arrays.copyOf(RED, RED.length / 2)).body()).contains("画像が壊れているため");
        assertThat(adds("ロビー", new byte[6_000_000]).body()).contains("ファイルは5MBまでです。");
        assertThat(adds(" ", RED).body()).contains("名前を60文字までで入力してください。");
        assertThat(saves(typed("みらい証券", ""), svg).body()).contains("PNGまたはJPEGの画像", "value=\"みらい証券\"");
        assertThat(nodes.query("select id from picture")).isEmpty();
        assertThat(nodes.query("select organisation_id from branding")).isEmpty();
    }

    @Test
    void AD3_backgrounds_are_twelve_at_most_and_go_when_they_are_removed() {
        for (int i = 1; i <= 12; i++) {
            assertThat(adds("背景 " + i, RED).body()).contains("背景を追加しました。");
        }
        Page full = adds("背景 13", RED);
        assertThat(full.body()).contains("背景は12個までです。");
        String path = picture(full);
        String button = full.body().replaceAll("(?s).*?id=\"(pictures:own:0:remove)\".*", "$1");
        assertThat(admin.submit(full, "pictures", button, Map.of()).body()).contains("背景を削除しました。");
        assertThat(admin.get(path).status()).isEqualTo(404);
        assertThat(nodes.query("select id from picture")).hasSize(11);
        assertThat(nodes.query(
                        "select detail from audit_entry where action_name = 'background.remove' and actor = ?", login))
                .hasSize(1);
    }

    @Test
    void AD3_a_press_takes_away_the_picture_that_was_shown_and_not_the_one_that_moved_up() {
        adds("一枚目", RED);
        adds("二枚目", RED);
        Page shown = page();
        Page list = page();
        admin.submit(list, "pictures", "pictures:own:0:remove", Map.of());
        Page told = admin.submit(shown, "pictures", "pictures:own:0:remove", Map.of());
        assertThat(told.body()).contains("この背景はすでに削除されています。");
        assertThat(nodes.query("select name from picture")).containsExactly("二枚目");
    }

    @Test
    void AD3_of_two_who_change_a_look_the_second_is_told_and_loses_nothing() {
        Page open = page();
        saves(typed("一人目", ""), new byte[0]);
        Page told = saves(open, typed("二人目", ""), new byte[0]);
        assertThat(told.body()).contains("ほかの管理者が先に変更しました。", "value=\"二人目\"");
        assertThat(saves(told, typed("二人目", ""), new byte[0]).body()).contains("見た目を変更しました。");
    }

    @Test
    void AD3_a_logo_is_replaced_and_taken_away_each_after_a_question_that_names_whose_it_is() {
        Page shown = saves(typed("", ""), RED);
        String first = picture(shown);
        assertThat(shown.body()).contains("「支店 " + branch + "」のロゴを、選んだファイルに置き換えます。", "「支店 " + branch + "」のロゴを削除します。");
        assertThat(saves(typed("みらい証券", ""), RED).body()).contains("ロゴがすでにあります。", "value=\"みらい証券\"", first);
        String second = picture(presses(page(), "replace", typed("", ""), RED));
        assertThat(second).isNotEqualTo(first);
        assertThat(admin.get(first).status()).isEqualTo(404);
        assertThat(presses(page(), "replace", typed("", ""), new byte[0]).body())
                .contains("新しいロゴのファイルを選んでください。");
        Page without = presses(page(), "withoutLogo", typed("", ""), new byte[0]);
        assertThat(PICTURE.matcher(without.body()).find()).isFalse();
        assertThat(nodes.query("select id from picture")).isEqualTo(List.of());
    }
}
