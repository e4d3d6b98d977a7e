package org.mendan.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters.HashType;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a vault in their file, a Tink key set as JSON that nobody but the server's user may read. A file that is
 * changed while servers run (a new key was added) is read again with the next use.
 */
public final class VaultKeys {
    private static final int SEGMENT = 1 << 16;
    private static final int KEY = 32;

    private final Path file;
    private @Nullable StreamingAead cipher;
    private @Nullable FileTime read;

    public VaultKeys(Path file) {
        this.file = file;
    }

    /** {@code rotate FILE}: adds a key that new entries take; those before it stay, so that all entries can be read. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].equals("rotate")) {
            throw new IllegalArgumentException("Say: rotate FILE");
        }
        new VaultKeys(Path.of(arguments[1])).rotate();
    }

    public boolean present() {
        return Files.exists(file);
    }

    /** Makes the file with a first key; one that another node has made meanwhile stays. */
    public void create() throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path written = written(fresh());
        try {
            // Unlike a move, a link never takes the place of a file that is there
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            // Another node was first: its keys are the ones
            return;
        } finally {
            Files.delete(written);
        }
    }

    /** Adds a key and makes it the one that new entries take. */
    public void rotate() throws IOException {
        try {
            KeysetHandle more = KeysetHandle.newBuilder(keys())
                    .addEntry(KeysetHandle.generateEntryFromParameters(parameters())
                            .withRandomId()
                            .makePrimary())
                    .build();
            Files.move(written(more), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (GeneralSecurityException e) {
            throw new IOException("No key can be added to " + file, e);
        }
    }

    /** The cipher with all keys of the file as it is now. */
    synchronized StreamingAead cipher() throws IOException {
        FileTime now = Files.getLastModifiedTime(file);
        if (cipher == null || !now.equals(read)) {
            try {
                cipher = keys().getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
                read = now;
            } catch (GeneralSecurityException e) {
                throw new IOException("The keys in " + file + " cannot be used", e);
            }
        }
        return cipher;
    }

    private KeysetHandle keys() throws IOException, GeneralSecurityException {
        StreamingAeadConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private KeysetHandle fresh() throws IOException {
        try {
            StreamingAeadConfig.register();
            return KeysetHandle.generateNew(parameters());
        } catch (GeneralSecurityException e) {
            throw new IOException("No key can be made", e);
        }
    }

    /** A file beside the one of the keys, readable by its owner alone from its first moment on. */
    private Path written(KeysetHandle keys) throws IOException {
        Path beside = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        boolean whole = false;
        try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(json);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            // Entries whose key did not reach the disk could never be read again
            out.force(true);
            whole = true;
            return beside;
        } catch (GeneralSecurityException e) {
            throw new IOException("The keys cannot be written", e);
        } finally {
            if (!whole) {
                Files.delete(beside);
            }
        }
    }

    private static AesGcmHkdfStreamingParameters parameters() throws GeneralSecurityException {
        return AesGcmHkdfStreamingParameters.builder()
                .setKeySizeBytes(KEY)
                .setDerivedAesGcmKeySizeBytes(KEY)
                .setHkdfHashType(HashType.SHA256)
                .setCiphertextSegmentSizeBytes(SEGMENT)
                .build();
    }
}
