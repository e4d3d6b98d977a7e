package org.mendan.document;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Where files lie in the clear while somebody works on them; nobody but the server's user gets in. Whatever a server that
 * was killed has left there is gone with the next start.
 */
public final class WorkFolder {
    private final Path directory;

    private WorkFolder(Path directory) {
        this.directory = directory;
    }

    /** Opens the directory and empties it; each server has its own. */
    static WorkFolder open(Path directory) throws IOException {
        if (Files.exists(directory)) {
            remove(directory);
        }
        Path parent = directory.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectory(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new WorkFolder(directory);
    }

    /** An empty folder for one piece of work; whoever asked removes it. */
    public Path folder() throws IOException {
        return Files.createTempDirectory(directory, "work");
    }

    /** Removes a folder with all that is in it; links are removed, not followed. */
    public static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem) throws IOException {
                if (problem != null) {
                    throw problem;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
