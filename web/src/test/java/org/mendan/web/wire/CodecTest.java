package org.mendan.web.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {

    static JsonArray array(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    @Nested
    class From_the_browser {
        @Test
        void a_hello_is_read() throws BadMessage {
            assertThat(
                            Codec.decode(
                                    "{\"type\":\"meeting.hello\",\"version\":1,\"tab\":\"a-1\",\"takeOver\":false,\"memoVersion\":-1}"))
                    .isEqualTo(new MeetingMessages.Hello(1, "a-1", false, -1));
        }

        @Test
        void changes_are_the_array_itself() throws BadMessage {
            assertThat(
                            Codec.decode(
                                    "{\"type\":\"memo.push\",\"version\":3,\"updates\":[{\"clientId\":\"k\",\"changes\":[2,[0,\"会議\",\"\"],[1]]}]}"))
                    .isEqualTo(new MemoMessages.Push(
                            3, List.of(new MemoMessages.Update("k", array("[2,[0,\"会議\",\"\"],[1]]")))));
        }

        @Test
        void messages_without_fields_are_read() throws BadMessage {
            assertThat(Codec.decode("{\"type\":\"ping\"}")).isEqualTo(new CommonMessages.Ping());
            assertThat(Codec.decode("{\"type\":\"meeting.end\"}")).isEqualTo(new MeetingMessages.End());
            assertThat(Codec.decode("{\"type\":\"waiting.reissue\"}")).isEqualTo(new WaitingMessages.Reissue());
        }

        @Test
        void the_type_may_stand_anywhere() throws BadMessage {
            assertThat(Codec.decode("{\"version\":7,\"type\":\"memo.pull\"}")).isEqualTo(new MemoMessages.Pull(7));
        }
    }

    @Nested
    class Refused {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "null",
                    "7",
                    "\"ping\"",
                    "[]",
                    "{",
                    "{}",
                    "{\"type\":null}",
                    "{\"type\":7}",
                    "{\"type\":[\"ping\"]}",
                    "{\"type\":\"ping\"} trailing",
                    "{\"type\":\"ping\"}{\"type\":\"ping\"}",
                    "{\"type\":\"ping\",\"extra\":1}",
                    "{\"type\":\"memo.pull\"}",
                    "{\"type\":\"memo.pull\",\"version\":null}",
                    "{\"type\":\"memo.pull\",\"version\":\"1\"}",
                    "{\"type\":\"memo.pull\",\"version\":1.5}",
                    "{\"type\":\"memo.pull\",\"version\":-1}",
                    "{\"type\":\"memo.pull\",\"version\":2147483648}",
                    "{\"type\":\"memo.pull\",\"version\":1e9999999}",
                    "{\"type\":\"memo.pull\",\"version\":true}",
                    "{\"type\":\"memo.pull\",\"version\":[1]}",
                    "{\"type\":\"memo.caret\",\"version\":1,\"anchor\":-1,\"head\":0,\"typing\":true}",
                    "{\"type\":\"memo.caret\",\"version\":1,\"anchor\":0,\"head\":2000000,\"typing\":true}",
                    "{\"type\":\"memo.caret\",\"version\":1,\"anchor\":0,\"head\":0,\"typing\":\"true\"}",
                    "{\"type\":\"memo.push\",\"version\":0,\"updates\":[]}",
                    "{\"type\":\"memo.push\",\"version\":0,\"updates\":{}}",
                    "{\"type\":\"memo.push\",\"version\":0,\"updates\":[7]}",
                    "{\"type\":\"memo.push\",\"version\":0,\"updates\":[null]}",
                    "{\"type\":\"memo.push\",\"version\":0,\"updates\":[{\"clientId\":\"a\"}]}",
                    "{\"type\":\"memo.push\",\"version\":0,\"updates\":[{\"clientId\":\"a b\",\"changes\":[]}]}",
                    "{\"type\":\"memo.push\",\"version\":0,\"updates\":[{\"clientId\":\"a\",\"changes\":\"[]\"}]}",
                    "{\"type\":\"memo.push\",\"version\":0,\"updates\":[{\"clientId\":\"a\",\"changes\":[],\"x\":1}]}",
                    "{\"type\":\"meeting.hello\",\"version\":1,\"tab\":\"\",\"takeOver\":false,\"memoVersion\":0}",
                    "{\"type\":\"meeting.hello\",\"version\":1,\"tab\":\"a/b\",\"takeOver\":false,\"memoVersion\":0}",
                    "{\"type\":\"meeting.hello\",\"version\":1,\"tab\":\"a\",\"takeOver\":false,\"memoVersion\":-2}"
                })
        void what_is_not_a_message(String text) {
            assertThat(refusal(text).code()).isEqualTo(ErrorCode.BAD_MESSAGE);
        }

        static List<String> monsters() {
            String push = "{\"type\":\"memo.push\",\"version\":0,\"updates\":[{\"clientId\":\"a\",\"changes\":";
            return List.of(
                    "[".repeat(60_000),
                    "{\"type\":\"memo.pull\",\"version\":" + "9".repeat(60_000) + "}",
                    "{\"type\":\"memo.pull\",\"version\":1" + "e9".repeat(30_000) + "}",
                    push + "[".repeat(200) + "]".repeat(200) + "}]}",
                    push + "[]}," + "{\"clientId\":\"a\",\"changes\":[]},".repeat(100)
                            + "{\"clientId\":\"a\",\"changes\":[]}]}",
                    "{\"type\":\"meeting.hello\",\"version\":1,\"tab\":\"" + "a".repeat(65)
                            + "\",\"takeOver\":false,\"memoVersion\":0}");
        }

        @ParameterizedTest
        @MethodSource("monsters")
        void what_is_too_deep_too_long_or_too_many(String text) {
            assertThat(refusal(text).code()).isEqualTo(ErrorCode.BAD_MESSAGE);
        }

        @Test
        void a_type_that_nobody_described() {
            BadMessage refusal = refusal("{\"type\":\"memo.steal\",\"version\":1}");
            assertThat(refusal.code()).isEqualTo(ErrorCode.UNKNOWN_TYPE);
            assertThat(refusal.type()).isEqualTo("memo.steal");
        }

        @Test
        void messages_of_the_server_itself() {
            assertThat(refusal("{\"type\":\"memo.accepted\",\"version\":1}").code())
                    .isEqualTo(ErrorCode.UNKNOWN_TYPE);
        }

        @Test
        void any_damage_to_a_good_message_gives_a_message_or_a_clean_refusal() {
            String good =
                    "{\"type\":\"memo.push\",\"version\":3,\"updates\":[{\"clientId\":\"k\",\"changes\":[2,[0,\"あ\\n\"],[1]]}]}";
            String spice = "{}[]\",:\\0-9eE.+ntu\u0000\ud800a ";
            Random random = new Random(20261122);
            for (int i = 0; i < 20_000; i++) {
                StringBuilder text = new StringBuilder(good);
                for (int n = random.nextInt(4); n >= 0; n--) {
                    text.setCharAt(random.nextInt(text.length()), spice.charAt(random.nextInt(spice.length())));
                }
                decodeQuietly(text.toString());
            }
        }

        private void decodeQuietly(String text) {
            try {
                assertThat(Codec.decode(text)).isNotNull();
            } catch (BadMessage e) {
                assertThat(e.code()).isIn(ErrorCode.BAD_MESSAGE, ErrorCode.UNKNOWN_TYPE);
            }
        }

        private BadMessage refusal(String text) {
            return catchThrowableOfType(BadMessage.class, () -> Codec.decode(text));
        }
    }

    @Nested
    class To_the_browser {
        @Test
        void every_message_begins_with_its_type() {
            assertThat(Codec.encode(new CommonMessages.Pong())).isEqualTo("{\"type\":\"pong\"}");
            assertThat(Codec.encode(new MemoMessages.Accepted(4, "k")))
                    .isEqualTo("{\"type\":\"memo.accepted\",\"clientId\":\"k\",\"version\":4}");
            assertThat(Codec.encode(new MemoMessages.PeerCaret(1, 2, 3, true))).startsWith("{\"type\":\"memo.caret\",");
        }

        @Test
        void changes_are_the_array_itself() {
            assertThat(Codec.encode(new MemoMessages.Updates(
                            2, List.of(new MemoMessages.Step("k", "guest", array("[1,[0,\"x\"]]"))))))
                    .isEqualTo(
                            "{\"type\":\"memo.updates\",\"from\":2,\"updates\":[{\"author\":\"guest\",\"changes\":[1,[0,\"x\"]],\"clientId\":\"k\"}]}");
        }

        @Test
        void ME1_half_a_character_leaves_as_an_escape_and_a_whole_one_as_itself() {
            var step = new MemoMessages.Step("k", "guest", array("[[0,\"\\ud83d\",\"😀\\ude00\"]]"));
            assertThat(Codec.encode(new MemoMessages.Updates(2, List.of(step))))
                    .contains("[[0,\"\\ud83d\",\"😀\\ude00\"]]");
        }

        @Test
        void what_is_absent_is_left_out() {
            assertThat(Codec.encode(CommonMessages.Fault.of(ErrorCode.TOO_FAST, null)))
                    .isEqualTo(
                            "{\"type\":\"error\",\"code\":\"too_fast\",\"text\":\"Too many messages; this one was dropped.\"}");
        }
    }
}
