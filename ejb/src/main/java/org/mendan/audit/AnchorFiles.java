package org.mendan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The anchors in a directory, one file a day, never overwritten. The directory is the operator's: where it is missing, what
 * it stood for is not mounted, and nothing is written in its place.
 */
final class AnchorFiles {
    /** How a text becomes a file. */
    interface Output {
        void write(Path file, String text) throws IOException;
    }

    private final Path directory;
    private final Output output;

    AnchorFiles(Path directory) {
        this(directory, (file, text) -> Files.writeString(file, text, StandardOpenOption.CREATE_NEW));
    }

    AnchorFiles(Path directory, Output output) {
        this.directory = directory;
        this.output = output;
    }

    /**
     * Whether that day has its anchor.
     *
     * @throws UncheckedIOException where the directory is missing or cannot be read
     */
    boolean has(LocalDate day) {
        Path file = file(day);
        try {
            return Files.exists(there().resolve(file.getFileName()))
                    && read(file).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The anchor of the audit log cannot be read from " + file + ": " + why(e), e);
        }
    }

    /**
     * Writes the day's anchor, all of it or nothing; one that is there already stays.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    void write(LocalDate day, Anchor anchor) {
        Path file = file(day);
        // Another name until all of it is there: half a file of a full disk would pass for one that somebody changed
        Path part = directory.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            there();
            try {
                output.write(part, anchor.text());
                moved(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The anchor of the audit log cannot be written to " + file + ": " + why(e), e);
        }
    }

    /**
     * All anchors, oldest first.
     *
     * @throws UncheckedIOException where they cannot be read
     * @throws IllegalStateException where a file with such a name is no anchor: somebody changed it
     */
    List<Anchor> all() {
        List<Anchor> anchors = new ArrayList<>();
        try (Stream<Path> files = Files.list(there())) {
            for (Path file : files.sorted().filter(AnchorFiles::named).toList()) {
                anchors.add(read(file).orElseThrow(() -> new IllegalStateException("Not an anchor: " + file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The anchors of the audit log cannot be read: " + why(e), e);
        }
        return anchors;
    }

    private static void moved(Path part, Path file) throws IOException {
        try {
            Files.move(part, file);
        } catch (FileAlreadyExistsException e) {
            // Another node of the same directory was first; its anchor is as good
            if (read(file).isEmpty()) {
                throw new IOException("a file of that name is there and is no anchor", e);
            }
        }
    }

    private static Optional<Anchor> read(Path file) throws IOException {
        return Anchor.read(Files.readString(file));
    }

    private Path there() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new IOException("there is no directory " + directory);
        }
        return directory;
    }

    private static String why(IOException e) {
        return String.valueOf(e.getMessage());
    }

    private Path file(LocalDate day) {
        return directory.resolve("audit-" + day + ".txt");
    }

    private static boolean named(Path file) {
        return file.getFileName().toString().matches("audit-[0-9-]+\\.txt");
    }
}
