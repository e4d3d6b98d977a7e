package org.mendan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The anchors in a directory, one file a day, never overwritten. */
final class AnchorFiles {
    private final Path directory;

    AnchorFiles(Path directory) {
        this.directory = directory;
    }

    boolean has(LocalDate day) {
        return Files.exists(file(day));
    }

    /** Writes the day's anchor; one that is there already stays. */
    void write(LocalDate day, Anchor anchor) {
        try {
            Files.createDirectories(directory);
            Files.writeString(file(day), anchor.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (java.nio.file.FileAlreadyExistsException e) {
            // Another node of the same directory was first; its anchor is as good
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("The anchor of the audit log cannot be written to " + file(day), e);
        }
    }

    /**
     * All anchors, oldest first.
     *
     * @throws IllegalStateException where a file with such a name is no anchor: somebody changed it
     */
    List<Anchor> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Anchor> anchors = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().filter(AnchorFiles::named).toList()) {
                anchors.add(Anchor.read(Files.readString(file))
                        .orElseThrow(() -> new IllegalStateException("Not an anchor: " + file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The anchors of the audit log cannot be read in " + directory, e);
        }
        return anchors;
    }

    private Path file(LocalDate day) {
        return directory.resolve("audit-" + day + ".txt");
    }

    private static boolean named(Path file) {
        return file.getFileName().toString().matches("audit-[0-9-]+\\.txt");
    }
}
