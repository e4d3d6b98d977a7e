package org.mendan.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mendan.persistence.terms.TermsKind;

/** The six files: three documents in two languages. One that is missing or empty is an error, not a document less. */
final class TermsFiles {
    static final List<String> LANGUAGES = List.of("ja", "en");

    private final Optional<Path> directory;

    /** Files of that directory; without one the samples in the archive. */
    TermsFiles(Optional<Path> directory) {
        this.directory = directory;
    }

    List<TermsText> read() {
        List<TermsText> texts = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (TermsKind kind : TermsKind.values()) {
                texts.add(TermsText.of(kind, language, content(TermsText.fileName(kind, language))));
            }
        }
        return texts;
    }

    private String content(String name) {
        try {
            return directory.isPresent() ? Files.readString(directory.get().resolve(name)) : sample(name);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Terms cannot be read: " + name + " in "
                            + directory.map(Path::toString).orElse("the archive"),
                    e);
        }
    }

    private static String sample(String name) throws IOException {
        try (InputStream file = TermsFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name + " is not in the archive");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
