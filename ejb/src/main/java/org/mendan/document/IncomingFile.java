package org.mendan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file on its way in: written down in the clear, measured, and recognised by what it holds. It may come in several
 * requests, each from where the one before was cut off. Whoever begins another request takes over: the one before, which may
 * still hang in its read and not know that nobody is there any more, writes nothing from then on.
 */
final class IncomingFile {
    private static final int PART = 1 << 16;
    private static final long UNKNOWN = -1;
    private static final int CLOSED = -1;

    private final Path file;
    private int turn;
    private long size;
    private long total = UNKNOWN;
    private boolean whole;

    /**
     * Nothing of it has come.
     *
     * @param file where it is written
     */
    IncomingFile(Path file) {
        this.file = file;
    }

    /** How many bytes have come. */
    synchronized long size() {
        return size;
    }

    /** Whether nothing is missing any more. */
    synchronized boolean isWhole() {
        return whole;
    }

    /**
     * Begins a request for it.
     *
     * @param from how many bytes the sender takes for being here; 0 sends all of it anew
     * @return what {@link #receive} is to be told; nothing where something else is here, or all of it already
     */
    synchronized OptionalInt begin(long from) throws IOException {
        if (turn == CLOSED || whole || (from != 0 && from != size)) {
            return OptionalInt.empty();
        }
        if (from == 0) {
            Files.write(file, new byte[0]);
            size = 0;
            total = UNKNOWN;
        }
        turn++;
        return OptionalInt.of(turn);
    }

    /** Nobody writes anything any more. */
    synchronized void close() {
        turn = CLOSED;
    }

    /**
     * Reads a request to its end. Where it says {@link UploadProblem#BROKEN_OFF}, what has come stays.
     *
     * @param announced what this request brings, as its sender gave it; negative where nothing was said
     * @param most what the whole file may have, in bytes
     * @throws IOException where it cannot be written
     */
    Optional<UploadProblem> receive(int mine, InputStream from, long announced, long most) throws IOException {
        Optional<UploadProblem> problem = announce(mine, announced, most);
        if (problem.isPresent()) {
            return problem;
        }
        byte[] part = new byte[PART];
        try (OutputStream to = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            for (int read = next(from, part); read != -1; read = next(from, part)) {
                problem = read < 0 ? Optional.of(UploadProblem.BROKEN_OFF) : add(mine, to, part, read, most);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return end(mine);
    }

    private synchronized Optional<UploadProblem> announce(int mine, long announced, long most) {
        if (mine != turn) {
            return Optional.of(UploadProblem.BROKEN_OFF);
        }
        if (announced > most - size) {
            return Optional.of(UploadProblem.TOO_LARGE);
        }
        if (announced >= 0) {
            if (total != UNKNOWN && total != size + announced) {
                return Optional.of(UploadProblem.CHANGED);
            }
            total = size + announced;
        }
        return Optional.empty();
    }

    private synchronized Optional<UploadProblem> add(int mine, OutputStream to, byte[] part, int length, long most)
            throws IOException {
        if (mine != turn) {
            return Optional.of(UploadProblem.BROKEN_OFF);
        }
        if (size + length > most) {
            return Optional.of(UploadProblem.TOO_LARGE);
        }
        if (total != UNKNOWN && size + length > total) {
            return Optional.of(UploadProblem.CHANGED);
        }
        to.write(part, 0, length);
        size += length;
        return Optional.empty();
    }

    private synchronized Optional<UploadProblem> end(int mine) {
        if (mine != turn || (total != UNKNOWN && size != total)) {
            return Optional.of(UploadProblem.BROKEN_OFF);
        }
        whole = true;
        return size == 0 ? Optional.of(UploadProblem.EMPTY) : Optional.empty();
    }

    /** Where it lies. */
    Path file() {
        return file;
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
