package org.mendan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file on its way in: written down in the clear, measured, and recognised by what it holds. */
final class IncomingFile {
    private static final int PART = 1 << 16;

    private final Path file;
    private final long most;

    /**
     * @param file where it is written
     * @param most in bytes
     */
    IncomingFile(Path file, long most) {
        this.file = file;
        this.most = most;
    }

    /**
     * Reads it to its end.
     *
     * @param announced its size as its sender gave it; negative where nothing was said
     * @throws IOException where it cannot be written
     */
    Optional<UploadProblem> receive(InputStream from, long announced) throws IOException {
        if (announced > most) {
            return Optional.of(UploadProblem.TOO_LARGE);
        }
        long size = 0;
        byte[] part = new byte[PART];
        try (OutputStream to = Files.newOutputStream(file)) {
            for (int read = next(from, part); read != -1; read = next(from, part)) {
                if (read < 0) {
                    return Optional.of(UploadProblem.BROKEN_OFF);
                }
                size += read;
                if (size > most) {
                    return Optional.of(UploadProblem.TOO_LARGE);
                }
                to.write(part, 0, read);
            }
        }
        if (announced >= 0 && size != announced) {
            return Optional.of(UploadProblem.BROKEN_OFF);
        }
        return size == 0 ? Optional.of(UploadProblem.EMPTY) : Optional.empty();
    }

    /** Its kind, or why it has none. */
    Optional<DocumentType> type() throws IOException {
        return DocumentType.of(file);
    }

    /** Why a file without a kind is not taken. */
    UploadProblem whyUnknown() throws IOException {
        return DocumentType.isOldOffice(file) ? UploadProblem.OLD_OFFICE : UploadProblem.UNKNOWN_KIND;
    }

    /** How much came; -1 at its end, -2 where its sender is gone. */
    private static int next(InputStream from, byte[] part) {
        try {
            return from.read(part);
        } catch (IOException e) {
            return -2;
        }
    }
}
