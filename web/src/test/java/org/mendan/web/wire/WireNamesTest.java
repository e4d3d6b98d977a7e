package org.mendan.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document and the code name the same things. */
class WireNamesTest {
    private final String document = read();

    private static String read() {
        try {
            return Files.readString(Path.of("PROTOCOL.md"));
        } catch (IOException e) {
            throw new AssertionError("PROTOCOL.md stands beside the module's pom", e);
        }
    }

    private static Stream<JsonbSubtype> types(Class<?> family) {
        return Arrays.stream(family.getAnnotation(JsonbTypeInfo.class).value());
    }

    private static Set<String> found(String regex, String text) {
        return Pattern.compile(regex, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String section(String heading) {
        String from = document.substring(document.indexOf(heading) + heading.length());
        int end = Pattern.compile("^##+ ", Pattern.MULTILINE)
                .matcher(from)
                .results()
                .mapToInt(result -> result.start())
                .findFirst()
                .orElse(from.length());
        return from.substring(0, end);
    }

    @Test
    void message_types() {
        Set<String> inCode = Stream.concat(types(FromClient.class), types(FromServer.class))
                .map(JsonbSubtype::alias)
                .collect(Collectors.toSet());
        assertThat(found("^### `([^`]+)`$", document)).isEqualTo(new TreeSet<>(inCode));
    }

    @Test
    void members_of_every_message() {
        Stream.concat(types(FromClient.class), types(FromServer.class)).forEach(type -> {
            Set<String> members = Arrays.stream(type.type().getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found("^\\| `([A-Za-z]+)\\??` \\|", section("### `" + type.alias() + "`\n")))
                    .as(type.alias())
                    .isEqualTo(members);
        });
    }

    @Test
    void every_message_has_its_record() {
        assertThat(types(FromServer.class).map(type -> (Object) type.type()))
                .containsExactlyInAnyOrder((Object[]) FromServer.class.getPermittedSubclasses());
    }

    @Test
    void error_codes() {
        assertThat(found("^\\| `([a-z_.]+)` \\|", section("## Error codes\n")))
                .isEqualTo(Arrays.stream(ErrorCode.values())
                        .map(ErrorCode::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void close_codes() {
        assertThat(found("^\\| (\\d+ \\| `[a-z_]+)` \\|", section("## Close codes\n")))
                .isEqualTo(Arrays.stream(Closing.values())
                        .map(closing -> closing.code() + " | `" + closing.reason())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void limits() {
        assertThat(document).contains("at most 65,536 bytes").contains("at most 8 levels deep");
        assertThat(Incoming.MAX_BYTES).isEqualTo(65_536);
        assertThat(JsonLimits.MAX_DEPTH).isEqualTo(8);
        assertThat(Bounds.MAX_POSITION).isEqualTo(1_000_000);
        assertThat(MemoMessages.MAX_UPDATES).isEqualTo(100);
        assertThat(Line.MAX_QUEUED).isEqualTo(256);
    }
}
