package org.mendan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
    private static final UUID ID = UUID.fromString("0b3c7e3e-90a5-4b6c-8f4e-2f6f3f6f9d11");
    private static final UUID OTHER = UUID.fromString("0b3c7e3e-90a5-4b6c-8f4e-2f6f3f6f9d12");

    @TempDir
    private Path folder;

    private Path directory;
    private Path keyFile;
    private Vault vault;

    @BeforeEach
    void open() throws IOException {
        directory = folder.resolve("vault");
        keyFile = folder.resolve("keys").resolve("vault.json");
        vault = Vault.open(directory, new VaultKeys(keyFile));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_000, 65_536, 200_000, 3_000_000})
    void DO1_what_was_put_is_given_back_whole(int size) throws IOException {
        byte[] content = bytes(size);

        Deposit deposit = vault.put(ID, new ByteArrayInputStream(content));

        assertThat(deposit.size()).isEqualTo(size);
        assertThat(all(vault, ID)).isEqualTo(content);
    }

    @Test
    void DO1_a_deposit_names_the_hash_of_its_content() throws IOException {
        assertThat(put("abc").sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void DO1_a_range_is_read_without_what_stands_before_it() throws IOException {
        byte[] content = bytes(1_000_000);
        vault.put(ID, new ByteArrayInputStream(content));

        try (VaultEntry entry = vault.open(ID).orElseThrow()) {
            assertThat(entry.size()).isEqualTo(1_000_000);
            assertThat(entry.range(654_321, 70_000).readAllBytes())
                    .isEqualTo(Arrays.copyOfRange(content, 654_321, 724_321));
            assertThat(entry.range(1_000_000, 0).readAllBytes()).isEmpty();
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> entry.range(999_999, 2));
        }
    }

    @Test
    void DO1_nothing_readable_lies_on_the_disk() throws IOException {
        put("秘密の資料 secret document");

        String stored = Files.readString(fileOf(ID), StandardCharsets.ISO_8859_1);
        assertThat(stored).doesNotContain("secret");
    }

    @Test
    void DO1_an_entry_that_was_changed_or_cut_is_noticed() throws IOException {
        vault.put(ID, new ByteArrayInputStream(bytes(200_000)));
        byte[] stored = Files.readAllBytes(fileOf(ID));
        byte[] changed = stored.clone();
        changed[150_000] ^= 1;

        Files.write(fileOf(ID), changed);
        assertThatIOException().isThrownBy(() -> all(vault, ID));
        Files.write(fileOf(ID), Arrays.copyOf(stored, 131_072));
        assertThatIOException().isThrownBy(() -> all(vault, ID));
    }

    @Test
    void DO1_an_entry_in_the_place_of_another_is_noticed() throws IOException {
        put("mine");
        vault.put(OTHER, new ByteArrayInputStream(new byte[] {1}));

        Files.write(fileOf(ID), Files.readAllBytes(fileOf(OTHER)));

        assertThatIOException().isThrownBy(() -> all(vault, ID));
    }

    @Test
    void DO1_a_stream_that_breaks_off_leaves_nothing() throws IOException {
        InputStream broken = new FilterInputStream(new ByteArrayInputStream(bytes(100_000))) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                if (read < 0) {
                    throw new IOException("cut");
                }
                return read;
            }
        };

        assertThatIOException().isThrownBy(() -> vault.put(ID, broken)).withMessage("cut");

        assertThat(vault.open(ID)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void DO1_an_entry_is_never_replaced() throws IOException {
        put("first");

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> put("second"));

        assertThat(all(vault, ID)).isEqualTo("first".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void DO1_what_was_deleted_is_gone() throws IOException {
        put("gone");

        assertThat(vault.delete(ID)).isTrue();

        assertThat(vault.delete(ID)).isFalse();
        assertThat(vault.open(ID)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void DO1_after_a_change_of_keys_old_entries_are_read_and_new_ones_take_the_new_key() throws IOException {
        put("old");
        String before = Files.readString(keyFile);

        VaultKeys.main(new String[] {"rotate", keyFile.toString()});
        // Two changes within the same tick of the file system's clock look like none; this one was a second ago
        Files.setLastModifiedTime(keyFile, FileTime.fromMillis(1));
        vault.put(OTHER, new ByteArrayInputStream("new".getBytes(StandardCharsets.UTF_8)));

        assertThat(all(vault, ID)).isEqualTo("old".getBytes(StandardCharsets.UTF_8));
        assertThat(all(vault, OTHER)).isEqualTo("new".getBytes(StandardCharsets.UTF_8));
        Path old = Files.writeString(folder.resolve("old.json"), before);
        Vault withTheOldKey = Vault.open(directory, new VaultKeys(old));
        assertThat(all(withTheOldKey, ID)).isEqualTo("old".getBytes(StandardCharsets.UTF_8));
        assertThatIOException().isThrownBy(() -> all(withTheOldKey, OTHER));
    }

    @Test
    void DO1_the_keys_are_readable_by_the_server_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        VaultKeys.main(new String[] {"rotate", keyFile.toString()});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
    }

    @Test
    void DO1_entries_without_their_keys_stop_the_start() throws IOException {
        put("lost");
        Files.delete(keyFile);

        assertThatIllegalStateException()
                .isThrownBy(() -> Vault.open(directory, new VaultKeys(keyFile)))
                .withMessageContaining("key file is missing");
        assertThat(keyFile).doesNotExist();
    }

    @Test
    void DO1_what_is_no_entry_does_not_ask_for_keys() throws IOException {
        Path fresh = Files.createDirectories(folder.resolve("fresh"));
        Files.createDirectories(fresh.resolve("lost+found"));

        Vault.open(fresh, new VaultKeys(folder.resolve("other.json")));

        assertThat(folder.resolve("other.json")).exists();
    }

    @Test
    void DO1_a_second_node_takes_the_keys_of_the_first() throws IOException {
        put("shared");

        Vault second = Vault.open(directory, new VaultKeys(keyFile));

        assertThat(all(second, ID)).isEqualTo("shared".getBytes(StandardCharsets.UTF_8));
        new VaultKeys(keyFile).create();
        assertThat(all(second, ID)).isEqualTo("shared".getBytes(StandardCharsets.UTF_8));
    }

    private Deposit put(String text) throws IOException {
        return vault.put(ID, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] all(Vault vault, UUID id) throws IOException {
        try (VaultEntry entry = vault.open(id).orElseThrow()) {
            return entry.all().readAllBytes();
        }
    }

    private Path fileOf(UUID id) {
        return directory.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
