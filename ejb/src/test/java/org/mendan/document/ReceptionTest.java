package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads that are cut off, and what stays of them. */
class ReceptionTest {
    private static final byte[] PDF = "%PDF-1.7 0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST = 99;
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID UPLOAD = UUID.randomUUID();
    private static final UUID DOCUMENT = UUID.randomUUID();

    @TempDir
    private Path temporary;

    private Instant now = Instant.parse("2026-04-01T09:00:00Z");
    private final List<byte[]> keptFiles = new ArrayList<>();
    private UnfinishedUploads uploads;

    @BeforeEach
    void open() throws IOException {
        uploads = new UnfinishedUploads(WorkFolder.open(temporary.resolve("work")), () -> now);
    }

    private UploadOutcome keep(IncomingFile file) throws IOException {
        keptFiles.add(Files.readAllBytes(file.file()));
        return new UploadOutcome.Stored(DOCUMENT);
    }

    private static Delivery delivery(@Nullable UUID upload, long from, long announced) {
        return new Delivery(upload, from, announced, null, new FileName("a.pdf"));
    }

    private UploadOutcome sends(UUID account, @Nullable UUID upload, int from, InputStream body) throws IOException {
        return new Reception(uploads, account, delivery(upload, from, PDF.length - from)).take(body, MOST, this::keep);
    }

    private UploadOutcome sendsRest(UUID account, UUID upload, int from) throws IOException {
        return sends(account, upload, from, new ByteArrayInputStream(PDF, from, PDF.length - from));
    }

    private void isCutOff(UUID account, UUID upload, int behind) throws IOException {
        assertThat(sends(account, upload, 0, IncomingFileTest.cut(Arrays.copyOf(PDF, behind))))
                .isEqualTo(new UploadOutcome.Unfinished(behind));
    }

    private static UnfinishedUploads.Key key(UUID account, UUID upload) {
        return new UnfinishedUploads.Key(account, upload);
    }

    private long received(UUID upload) {
        return uploads.received(key(ACCOUNT, upload));
    }

    private List<Path> lying() throws IOException {
        try (Stream<Path> all = Files.list(temporary.resolve("work"))) {
            return all.toList();
        }
    }

    @Test
    void DO1_an_upload_that_was_cut_off_goes_on_and_is_kept_as_a_whole() throws IOException {
        isCutOff(ACCOUNT, UPLOAD, 5);
        assertThat(received(UPLOAD)).isEqualTo(5);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lying().get(0))))
                .isEqualTo("rwx------");

        assertThat(sendsRest(ACCOUNT, UPLOAD, 5)).isEqualTo(new UploadOutcome.Stored(DOCUMENT));
        assertThat(keptFiles).containsExactly(PDF);
        assertThat(lying()).isEmpty();
    }

    @Test
    void DO1_who_was_cut_off_before_the_answer_adds_nothing_twice() throws IOException {
        sendsRest(ACCOUNT, UPLOAD, 0);
        assertThat(uploads.document(key(ACCOUNT, UPLOAD))).contains(DOCUMENT);
        assertThat(sendsRest(ACCOUNT, UPLOAD, 0)).isEqualTo(new UploadOutcome.Stored(DOCUMENT));
        assertThat(keptFiles).hasSize(1);
        assertThat(lying()).isEmpty();
    }

    @Test
    void DO1_a_rest_that_does_not_fit_is_told_what_is_there() throws IOException {
        assertThat(sendsRest(ACCOUNT, UPLOAD, 7)).isEqualTo(new UploadOutcome.Unfinished(0));
        assertThat(lying()).isEmpty();
        isCutOff(ACCOUNT, UPLOAD, 5);
        assertThat(sendsRest(ACCOUNT, UPLOAD, 7)).isEqualTo(new UploadOutcome.Unfinished(5));
        assertThat(sendsRest(ACCOUNT, UPLOAD, 5)).isEqualTo(new UploadOutcome.Stored(DOCUMENT));
    }

    @Test
    void DO1_nobody_finds_or_drops_or_completes_the_upload_of_another_account() throws IOException {
        isCutOff(ACCOUNT, UPLOAD, 5);
        UUID stranger = UUID.randomUUID();
        assertThat(uploads.received(key(stranger, UPLOAD))).isZero();
        assertThat(sendsRest(stranger, UPLOAD, 5)).isEqualTo(new UploadOutcome.Unfinished(0));
        uploads.drop(key(stranger, UPLOAD));
        assertThat(received(UPLOAD)).isEqualTo(5);
        assertThat(keptFiles).isEmpty();
    }

    @Test
    void DO1_what_is_refused_or_dropped_or_was_never_named_does_not_stay() throws IOException {
        isCutOff(ACCOUNT, UPLOAD, 5);
        Delivery larger = delivery(UPLOAD, 5, MOST);
        assertThat(new Reception(uploads, ACCOUNT, larger).take(InputStream.nullInputStream(), MOST, this::keep))
                .isEqualTo(new UploadOutcome.Refused(UploadProblem.TOO_LARGE));
        assertThat(received(UPLOAD)).isZero();

        isCutOff(ACCOUNT, UPLOAD, 5);
        uploads.drop(key(ACCOUNT, UPLOAD));
        assertThat(received(UPLOAD)).isZero();

        assertThat(sends(ACCOUNT, null, 0, IncomingFileTest.cut(PDF[0])))
                .isEqualTo(new UploadOutcome.Refused(UploadProblem.BROKEN_OFF));
        assertThat(lying()).isEmpty();
    }

    @Test
    void DO1_a_file_that_cannot_be_kept_does_not_stay_either() throws IOException {
        Reception reception = new Reception(uploads, ACCOUNT, delivery(UPLOAD, 0, PDF.length));
        assertThatThrownBy(() -> reception.take(new ByteArrayInputStream(PDF), MOST, file -> {
                    uploads.drop(key(ACCOUNT, UPLOAD));
                    assertThat(file.file()).as("nobody takes it away meanwhile").exists();
                    throw new IOException("no room in the vault");
                }))
                .hasMessage("no room in the vault");
        assertThat(received(UPLOAD)).isZero();
        assertThat(lying()).isEmpty();
    }

    @Test
    void DO1_a_disk_that_becomes_full_on_the_way_is_told_and_given_its_room_back() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        isCutOff(ACCOUNT, UPLOAD, 5);
        Path file = lying().get(0).resolve(Conversion.SOURCE);
        Files.delete(file);
        Files.createSymbolicLink(file, full);
        assertThatThrownBy(() -> sendsRest(ACCOUNT, UPLOAD, 5)).isInstanceOf(IOException.class);
        assertThat(received(UPLOAD)).isZero();
        assertThat(lying()).isEmpty();
    }

    @Test
    void DO1_what_waits_for_its_rest_waits_an_hour_and_the_memory_of_what_came_lasts_as_long() throws IOException {
        UUID came = UUID.randomUUID();
        sendsRest(ACCOUNT, came, 0);
        isCutOff(ACCOUNT, UPLOAD, 5);
        now = now.plus(UnfinishedUploads.KEPT);
        uploads.sweep();
        assertThat(received(UPLOAD)).isEqualTo(5);
        assertThat(uploads.document(key(ACCOUNT, came))).isPresent();
        now = now.plus(Duration.ofMillis(1));
        uploads.sweep();
        assertThat(received(UPLOAD)).isZero();
        assertThat(lying()).isEmpty();
        assertThat(uploads.document(key(ACCOUNT, came))).isEmpty();
    }

    @Test
    void DO1_of_those_of_one_account_the_one_left_longest_ago_goes_when_there_are_too_many() throws IOException {
        UUID other = UUID.randomUUID();
        isCutOff(other, UPLOAD, 5);
        List<UUID> all = Stream.generate(UUID::randomUUID)
                .limit(UnfinishedUploads.MOST + 1L)
                .toList();
        for (UUID one : all) {
            now = now.plusSeconds(1);
            isCutOff(ACCOUNT, one, 5);
        }
        assertThat(all).filteredOn(one -> received(one) == 0).containsExactly(all.get(0));
        assertThat(uploads.received(key(other, UPLOAD))).isEqualTo(5);
        assertThat(lying()).hasSize(UnfinishedUploads.MOST + 1);
    }

    @Test
    void DO1_one_that_is_coming_in_is_neither_too_old_nor_one_too_many() throws IOException {
        IncomingFile coming = uploads.enter(key(ACCOUNT, UPLOAD));
        for (int i = 0; i < UnfinishedUploads.MOST; i++) {
            isCutOff(ACCOUNT, UUID.randomUUID(), 5);
        }
        now = now.plus(UnfinishedUploads.KEPT).plusSeconds(1);
        uploads.sweep();
        assertThat(lying()).hasSize(1);
        assertThat(coming.begin(0)).isPresent();
    }

    @Test
    void DO1_a_start_finds_nothing_of_what_was_cut_off_before() throws IOException {
        isCutOff(ACCOUNT, UPLOAD, 5);
        WorkFolder.open(temporary.resolve("work"));
        assertThat(lying()).isEmpty();
    }
}
