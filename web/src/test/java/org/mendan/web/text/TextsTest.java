package org.mendan.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mendan.connection.IssueRefused;
import org.mendan.meeting.Side;
import org.mendan.persistence.record.Ending;

class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/mendan/web");
    private static final Pattern IN_PAGES = Pattern.compile("\\bt\\['([^']+)'\\]");
    private static final Pattern IN_CLASSES = Pattern.compile("\\bsay\\(\\s*\"([a-zA-Z0-9.]+)\"\\s*[,)]");
    private static final Pattern ANY_WORD = Pattern.compile("[\"']([a-zA-Z0-9._]+)[\"']");
    private static final Pattern AUDITED =
            Pattern.compile("audit\\.(?:succeeded|failed)\\(\\s*[^;]*?\"([a-z]+[.-][a-z-]+)\"");
    private static final Pattern AUDITED_CONSTANT = Pattern.compile("(?:ACTION|SIGN_IN) = \"([a-z]+[.-][a-z-]+)\"");
    private static final Pattern PLACES = Pattern.compile("\\{[0-9a-zA-Z]+}");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("texts_en.properties")).isEqualTo(keys("texts_ja.properties"));
    }

    @Test
    void the_fallback_is_the_japanese_file() throws IOException {
        assertThat(read("texts.properties")).isEqualTo(read("texts_ja.properties"));
    }

    @Test
    void no_text_is_empty_and_both_languages_fill_in_the_same_words() throws IOException {
        Properties japanese = read("texts_ja.properties");
        Properties english = read("texts_en.properties");

        for (String key : keys("texts_ja.properties")) {
            assertThat(japanese.getProperty(key)).as(key).isNotBlank();
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(japanese.getProperty(key)));
        }
    }

    @Test
    void every_key_in_a_page_or_class_exists() throws IOException {
        Set<String> used = used(Path.of("src/main/webapp"), ".xhtml", IN_PAGES);
        used.addAll(used(Path.of("src/main/java"), ".java", IN_CLASSES));

        assertThat(used).hasSizeGreaterThan(60);
        assertThat(keys("texts_ja.properties")).containsAll(used);
    }

    /** A key stands whole in a page or class, or a class puts its last word behind a quoted beginning. */
    @Test
    void no_text_is_left_over() throws IOException {
        Set<String> words = used(Path.of("src/main/webapp"), ".xhtml", ANY_WORD);
        words.addAll(used(Path.of("src/main/java"), ".java", ANY_WORD));

        assertThat(keys("texts_ja.properties"))
                .allMatch(key -> words.contains(key) || words.contains(key.substring(0, key.lastIndexOf('.') + 1)));
    }

    @Test
    void every_word_of_the_domain_has_its_sentence() throws IOException {
        Stream<String> wanted = Stream.of(
                        names("ending.", Ending.values()),
                        names("ended.", Ending.values()),
                        names("refused.", IssueRefused.Reason.values()),
                        names("record.author.", Side.values()))
                .flatMap(keys -> keys);

        assertThat(keys("texts_ja.properties")).containsAll(wanted.toList());
    }

    @Test
    void AU1_every_action_of_the_audit_log_has_its_words() throws IOException {
        Set<String> actions = used(Path.of("../ejb/src/main/java"), ".java", AUDITED);
        actions.addAll(used(Path.of("../ejb/src/main/java"), ".java", AUDITED_CONSTANT));
        actions.addAll(used(Path.of("src/main/java"), ".java", AUDITED));

        assertThat(actions).hasSizeGreaterThan(10);
        assertThat(keys("texts_ja.properties"))
                .containsAll(actions.stream()
                        .map(action -> "audit.action." + action.replace('.', '-'))
                        .toList());
    }

    @Test
    void a_reader_of_another_language_gets_japanese_whatever_the_server_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Texts.of(Locale.JAPANESE).say("back")).isEqualTo("戻る");
            assertThat(Texts.of(Locale.FRENCH).say("back")).isEqualTo("戻る");
            assertThat(Texts.of(Locale.ENGLISH).say("back")).isEqualTo("Back");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void words_are_filled_in() {
        assertThat(Texts.of(Locale.ENGLISH).say("record.title", "1000001")).isEqualTo("Meeting record 1000001");
    }

    private static <E extends Enum<E>> Stream<String> names(String prefix, E[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static Set<String> places(String text) {
        return PLACES.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> used(Path root, String ending, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
