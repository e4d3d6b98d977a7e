package org.mendan.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where bytes are kept: a directory, which several nodes may share, with a file for each entry in 256 folders. An entry
 * never changes: it is put once, read, and deleted. It is written beside its place, forced to the disk, and then linked
 * there, so that no half of one is ever found, and none takes the place of another.
 */
public final class Vault {
    private static final String UNFINISHED = ".part";
    private static final Pattern FOLDER = Pattern.compile("[0-9a-f]{2}");

    private final Path directory;
    private final VaultKeys keys;

    private Vault(Path directory, VaultKeys keys) {
        this.directory = directory;
        this.keys = keys;
    }

    /**
     * Opens the vault; an empty one gets its keys now where it has none.
     *
     * @throws IllegalStateException where there are entries but no keys: they could not be read, and new keys would hide
     *     that
     */
    public static Vault open(Path directory, VaultKeys keys) throws IOException {
        Files.createDirectories(directory);
        if (!keys.present()) {
            try (Stream<Path> entries = Files.list(directory)) {
                if (entries.anyMatch(
                        one -> FOLDER.matcher(one.getFileName().toString()).matches())) {
                    throw new IllegalStateException(
                            "The vault " + directory + " has entries, but its key file is missing");
                }
            }
            keys.create();
        }
        keys.cipher();
        return new Vault(directory, keys);
    }

    /**
     * Keeps what the stream gives, all or nothing of it.
     *
     * @throws IOException where the stream breaks off, or there is no room; nothing is kept then
     * @throws java.nio.file.FileAlreadyExistsException where there is an entry of that id
     */
    public Deposit put(UUID id, InputStream content) throws IOException {
        Files.createDirectories(folder(id));
        Path part = Files.createTempFile(folder(id), id.toString(), UNFINISHED);
        try {
            Deposit deposit = write(id, content, part);
            Files.createLink(place(id), part);
            return deposit;
        } finally {
            Files.delete(part);
        }
    }

    private Deposit write(UUID id, InputStream content, Path part) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            // Closing the cipher's stream writes its last segment; the file has to stay open for being forced
            Channel kept = new Channel(file);
            long size;
            try (OutputStream out = keys.cipher().newEncryptingStream(Channels.newOutputStream(kept), name(id));
                    DigestInputStream in = new DigestInputStream(content, digest)) {
                out.write(VaultEntry.FORMAT);
                size = in.transferTo(out);
            }
            file.force(true);
            return new Deposit(size, HexFormat.of().formatHex(digest.digest()));
        } catch (GeneralSecurityException e) {
            throw new IOException("The vault cannot encrypt", e);
        }
    }

    /** Opens an entry for reading at any position; whoever asked closes it. */
    public Optional<VaultEntry> open(UUID id) throws IOException {
        FileChannel file;
        try {
            file = FileChannel.open(place(id), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        try {
            return Optional.of(new VaultEntry(keys.cipher().newSeekableDecryptingChannel(file, name(id))));
        } catch (GeneralSecurityException | IOException e) {
            file.close();
            throw new IOException("The vault cannot decrypt " + id, e);
        }
    }

    /** Deletes an entry; whether there was one. */
    public boolean delete(UUID id) throws IOException {
        return Files.deleteIfExists(place(id));
    }

    private Path folder(UUID id) {
        return directory.resolve(id.toString().substring(0, 2));
    }

    private Path place(UUID id) {
        return folder(id).resolve(id.toString());
    }

    private static byte[] name(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A channel whose end is not the file's. */
    private record Channel(FileChannel file) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return file.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() {
            // The file is closed by whoever opened it
        }
    }
}
