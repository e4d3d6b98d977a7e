package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** What a host may type into the connection page, through the real form. */
@ExtendWith(WithNodes.class)
class ConnectIT {
    private static final String WRONG = "番号が正しくないか、有効時間を過ぎています。お客さまに［再発行］をお願いしてください。";

    private Nodes nodes;
    private Person host;
    private Person guest;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        host = nodes.host(nodes.first());
        guest = new Person(nodes.first().address());
    }

    private static void isRefused(Page answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(WRONG);
    }

    private static void isStarted(Page answer) {
        assertThat(answer.location()).isEqualTo("/host/meeting");
    }

    @Test
    void CN5_a_right_number_starts_the_meeting_for_both() {
        isStarted(host.starts(guest.takesNumber()));
        assertThat(host.get("/host/meeting").status()).isEqualTo(200);
        assertThat(guest.get("/number").location()).isEqualTo("/meeting");
    }

    @Test
    void CN6_full_width_digits_spaces_and_hyphens_are_understood() {
        String digits = guest.takesNumber();
        String fullWidth = digits.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + '０')))
                .reduce("", String::concat);
        isStarted(host.starts("　" + fullWidth.substring(0, 3) + "－ " + fullWidth.substring(3) + " "));
    }

    @Test
    void CN6_wrong_and_impossible_entries_get_one_and_the_same_sentence() {
        String free = guest.takesNumber().equals("000000") ? "000001" : "000000";
        isRefused(host.starts(free));
        isRefused(host.starts("<script>alert(1)</script>"));
        Page tooLong = host.starts("1".repeat(100_000));
        isRefused(tooLong);
        assertThat(tooLong.body().length()).isLessThan(50_000);
    }

    @Test
    void CN6_an_empty_entry_is_asked_for_and_does_not_count() {
        for (int i = 0; i < 6; i++) {
            assertThat(host.starts(" 　 ").body()).contains("接続ナンバーを入力してください。お客さまの画面に表示されている数字です。");
        }
        isStarted(host.starts(guest.takesNumber()));
    }

    @Test
    void CN6_what_was_typed_stays_and_is_shown_as_text() {
        Page answer = host.starts("12\"><script>alert(1)</script>");
        assertThat(answer.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void CN4_CN6_a_used_number_is_refused() {
        String digits = guest.takesNumber();
        isStarted(host.starts(digits));
        isRefused(nodes.host(nodes.first()).starts(digits));
    }

    @Test
    void CN4_two_hosts_type_one_number_at_the_same_moment_and_one_gets_the_guest() {
        String digits = guest.takesNumber();
        List<Person> hosts = List.of(host, nodes.host(nodes.first()), nodes.host(nodes.first()));
        List<Page> forms = hosts.stream().map(one -> one.get("/host/connect")).toList();
        List<CompletableFuture<Page>> pressed = Stream.of(0, 1, 2)
                .map(i -> CompletableFuture.supplyAsync(
                        () -> hosts.get(i).submit(forms.get(i), "connect", "start", Map.of("number", digits))))
                .toList();
        List<Page> answers = pressed.stream().map(CompletableFuture::join).toList();
        assertThat(answers.stream().filter(page -> page.location().equals("/host/meeting")))
                .hasSize(1);
        answers.stream().filter(page -> page.location().isEmpty()).forEach(ConnectIT::isRefused);
    }

    @Test
    void CN6_the_fifth_wrong_entry_pauses_that_host_even_for_a_right_number_and_nobody_else() {
        for (int i = 0; i < 4; i++) {
            assertThat(host.starts("12").body()).doesNotContain("入力できません");
        }
        assertThat(host.starts("12").body()).containsPattern("\\d{1,2}:\\d{2}まで入力できません");
        String digits = guest.takesNumber();
        assertThat(host.starts(digits).body()).contains("まで入力できません").doesNotContain(WRONG);
        assertThat(nodes.failures("number.pause", "")).isNotEmpty();
        isStarted(nodes.host(nodes.first()).starts(digits));
    }

    @Test
    void CN6_a_host_in_a_meeting_takes_no_second_guest() {
        isStarted(host.starts(guest.takesNumber()));
        Person second = new Person(nodes.first().address());
        String digits = second.takesNumber();
        Page answer = host.starts(digits);
        assertThat(answer.body()).contains("面談中です");
        isStarted(nodes.host(nodes.first()).starts(digits));
    }

    @Test
    void CN6_issuing_is_limited_for_each_address() {
        String address = Person.newAddress();
        Page answer = null;
        for (int i = 0; i <= 60; i++) {
            answer = new Person(nodes.first().address(), "Firefox", address).acceptsTerms();
            assertThat(answer.location()).isEqualTo(i < 60 ? "/number" : "");
        }
        assertThat(answer.body()).contains("短い時間に何度も発行されたため、いまは発行できません。");
        assertThat(guest.takesNumber()).hasSize(6);
    }

    @Test
    void CN2_without_the_current_terms_there_is_no_number() {
        Page terms = guest.get("/terms");
        String unknown = UUID.randomUUID().toString();
        Page answer = guest.submit(terms, "answer", "answer:ok", Map.of("terms", unknown));
        assertThat(answer.location()).isEmpty();
        assertThat(answer.body()).contains("規約が新しくなりました。");
        assertThat(guest.cookie("mendan-guest")).isEmpty();
    }
}
