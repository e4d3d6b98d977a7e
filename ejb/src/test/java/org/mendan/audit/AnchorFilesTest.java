package org.mendan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorFilesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Anchor ANCHOR = new Anchor(Instant.parse("2026-11-21T15:05:00Z"), 12, "a".repeat(64));

    @TempDir
    Path directory;

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void AU1_a_day_has_one_file_of_four_lines_that_is_never_written_again() throws IOException {
        AnchorFiles files = new AnchorFiles(directory);
        assertThat(files.has(TODAY)).isFalse();
        assertThat(files.all()).isEmpty();
        files.write(TODAY, ANCHOR);
        files.write(TODAY, new Anchor(ANCHOR.at(), 99, "b".repeat(64)));

        assertThat(files.has(TODAY)).isTrue();
        assertThat(files.has(TODAY.plusDays(1))).isFalse();
        assertThat(names()).containsExactly("audit-2026-11-22.txt");
        assertThat(Files.readString(directory.resolve("audit-2026-11-22.txt")))
                .isEqualTo(
                        "Mendan audit log\nat: 2026-11-21T15:05:00Z\nposition: 12\nsha256: " + "a".repeat(64) + "\n");
        files.write(TODAY.minusDays(1), new Anchor(ANCHOR.at().minusSeconds(86_400), 3, "c".repeat(64)));
        assertThat(files.all()).extracting(Anchor::position).containsExactly(3L, 12L);
    }

    @Test
    void AU1_a_full_medium_leaves_nothing_behind_and_says_why() throws IOException {
        AnchorFiles full = new AnchorFiles(directory, (file, text) -> {
            Files.writeString(file, text.substring(0, 10));
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(() -> full.write(TODAY, ANCHOR))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("audit-2026-11-22.txt: No space left on device");
        assertThat(names()).isEmpty();
        assertThat(full.has(TODAY)).as("to be tried again").isFalse();
        new AnchorFiles(directory).write(TODAY, ANCHOR);
        assertThat(full.has(TODAY)).isTrue();
    }

    @Test
    void AU1_a_missing_directory_is_a_fault_and_is_not_made() {
        Path gone = directory.resolve("not-mounted");
        AnchorFiles files = new AnchorFiles(gone);
        String missing = "there is no directory " + gone;
        assertThatThrownBy(() -> files.has(TODAY)).hasMessageContaining(missing);
        assertThatThrownBy(() -> files.write(TODAY, ANCHOR)).hasMessageContaining(missing);
        assertThatThrownBy(files::all).hasMessageContaining(missing);
        assertThat(gone).doesNotExist();
    }

    @Test
    void AU1_a_file_of_that_name_that_is_no_anchor_is_told() throws IOException {
        Files.writeString(directory.resolve("audit-2026-11-22.txt"), "nothing");
        AnchorFiles files = new AnchorFiles(directory);
        assertThat(files.has(TODAY)).isFalse();
        assertThatThrownBy(() -> files.write(TODAY, ANCHOR)).hasMessageContaining("is no anchor");
        assertThatThrownBy(files::all).hasMessageContaining("Not an anchor");
        assertThat(Files.readString(directory.resolve("audit-2026-11-22.txt"))).isEqualTo("nothing");
    }
}
