package org.mendan.it.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the sources of the pages, for tests that must not miss any. */
final class Sources {
    private static final Path WEB = Path.of("../web/src/main/java");

    private Sources() {}

    /** The names of the classes of which a line begins like this. */
    static Set<String> withLine(String beginning) {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") && text(file).contains("\n" + beginning))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
