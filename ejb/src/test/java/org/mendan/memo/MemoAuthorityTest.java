package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.meeting.Side;

class MemoAuthorityTest {
    private static final MemoAuthority EMPTY = MemoAuthority.at(0, "");

    private static Decision decide(MemoAuthority memo, Side side, int basis, String... changes) {
        return memo.decide(
                side,
                basis,
                List.of(changes).stream()
                        .map(json -> new MemoChange(side + "-editor", json))
                        .toList(),
                ClockByHand.START);
    }

    private static MemoAuthority accepted(MemoAuthority memo, Side side, String change) {
        return ((Decision.Accept) decide(memo, side, memo.version(), change)).next();
    }

    @Test
    void a_push_at_the_current_version_is_accepted_with_author_and_time() {
        Decision.Accept accept = (Decision.Accept) decide(EMPTY, Side.GUEST, 0, "[[0,\"会\"]]", "[1,[0,\"議\"]]");
        assertThat(accept.next().text()).isEqualTo("会議");
        assertThat(accept.next().version()).isEqualTo(2);
        assertThat(accept.updates())
                .containsExactly(
                        new AcceptedUpdate(1, Side.GUEST, "GUEST-editor", "[[0,\"会\"]]", ClockByHand.START),
                        new AcceptedUpdate(2, Side.GUEST, "GUEST-editor", "[1,[0,\"議\"]]", ClockByHand.START));
        assertThat(EMPTY.text()).isEmpty();
    }

    @Test
    void a_push_at_an_older_version_is_stale() {
        MemoAuthority memo = accepted(EMPTY, Side.HOST, "[[0,\"a\"]]");
        assertThat(decide(memo, Side.GUEST, 0, "[[0,\"b\"]]")).isEqualTo(new Decision.Stale());
    }

    @Test
    void a_push_at_an_unknown_version_is_ahead() {
        assertThat(decide(EMPTY, Side.GUEST, 1, "[[0,\"b\"]]")).isEqualTo(new Decision.Ahead());
    }

    @Test
    void a_push_is_taken_whole_or_not_at_all() {
        assertThat(decide(EMPTY, Side.HOST, 0, "[[0,\"a\"]]", "[7]")).isEqualTo(new Decision.Refuse("memo.invalid"));
    }

    @Test
    void a_push_of_nothing_or_of_too_much_is_invalid() {
        assertThat(decide(EMPTY, Side.HOST, 0)).isEqualTo(new Decision.Refuse("memo.invalid"));
        String[] many = IntStream.range(0, 101).mapToObj(i -> "[]").toArray(String[]::new);
        assertThat(decide(EMPTY, Side.HOST, 0, many)).isEqualTo(new Decision.Refuse("memo.invalid"));
        assertThat(decide(EMPTY, Side.HOST, -1, "[]")).isEqualTo(new Decision.Refuse("memo.invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "<b>", "あ", "01234567890123456789012345678901234567890123456789012345678901234"})
    void a_client_id_of_another_shape_is_invalid(String clientId) {
        assertThat(EMPTY.decide(Side.HOST, 0, List.of(new MemoChange(clientId, "[]")), ClockByHand.START))
                .isEqualTo(new Decision.Refuse("memo.invalid"));
    }

    @Test
    void nobody_types_under_the_other_sides_client_id() {
        MemoAuthority memo = accepted(EMPTY, Side.HOST, "[[0,\"a\"]]");
        assertThat(memo.decide(Side.GUEST, 1, List.of(new MemoChange("HOST-editor", "[[1,\"b\"]]")), ClockByHand.START))
                .isEqualTo(new Decision.Refuse("memo.invalid"));
    }

    @Test
    void twenty_thousand_characters_are_the_end_and_pairs_count_once() {
        String full = "[[0,\"" + "😀".repeat(20_000) + "\"]]";
        MemoAuthority memo = accepted(EMPTY, Side.HOST, full);
        assertThat(decide(memo, Side.GUEST, 1, "[40000,[0,\"x\"]]")).isEqualTo(new Decision.Refuse("memo.too_long"));
        assertThat(decide(memo, Side.GUEST, 1, "[39998,[2,\"x\"]]")).isInstanceOf(Decision.Accept.class);
    }

    @Test
    void the_latest_updates_are_remembered_and_older_ones_left_to_the_store() {
        MemoAuthority memo = EMPTY;
        for (int i = 0; i < MemoAuthority.WINDOW + 5; i++) {
            memo = accepted(memo, Side.HOST, "[" + (i == 0 ? "" : i + ",") + "[0,\"a\"]]");
        }
        assertThat(memo.since(memo.version())).hasValue(List.of());
        assertThat(memo.since(5).orElseThrow())
                .hasSize(MemoAuthority.WINDOW)
                .first()
                .extracting("version")
                .isEqualTo(6);
        assertThat(memo.since(4)).isEmpty();
        assertThat(memo.since(memo.version() + 1)).isEmpty();
    }

    @Test
    void stored_updates_are_taken_over_once_and_without_a_gap() throws InvalidChange {
        List<AcceptedUpdate> stored = new ArrayList<>();
        stored.addAll(((Decision.Accept) decide(EMPTY, Side.HOST, 0, "[[0,\"a\"]]", "[1,[0,\"b\"]]")).updates());
        MemoAuthority memo = EMPTY.after(stored.subList(0, 1)).after(stored);
        assertThat(memo.text()).isEqualTo("ab");
        assertThat(memo.version()).isEqualTo(2);
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> EMPTY.after(stored.subList(1, 2)));
    }

    @Test
    void ME1_two_peers_with_delayed_delivery_come_to_one_text() throws InvalidChange {
        Peer host = new Peer(Side.HOST);
        Peer guest = new Peer(Side.GUEST);
        host.type(Change.insert("", 0, "住所を確認"));
        guest.type(Change.insert("", 0, "はい"));

        MemoAuthority memo = accepted(EMPTY, Side.HOST, host.push().get(0).changes());
        host.type(Change.insert(host.text(), 5, "。"));
        guest.type(Change.insert(guest.text(), 2, "、お願いします"));
        assertThat(memo.decide(Side.GUEST, guest.version(), guest.push(), ClockByHand.START))
                .isEqualTo(new Decision.Stale());

        guest.receive(memo.since(0).orElseThrow());
        Decision.Accept late =
                (Decision.Accept) memo.decide(Side.GUEST, guest.version(), guest.push(), ClockByHand.START);
        memo = late.next();
        host.receive(memo.since(0).orElseThrow());
        guest.receive(late.updates());
        memo = ((Decision.Accept) memo.decide(Side.HOST, host.version(), host.push(), ClockByHand.START)).next();
        host.receive(memo.since(host.version()).orElseThrow());
        guest.receive(memo.since(guest.version()).orElseThrow());

        assertThat(host.text()).isEqualTo(memo.text()).contains("住所を確認", "はい、お願いします", "。");
        assertThat(guest.text()).isEqualTo(memo.text());
    }
}
