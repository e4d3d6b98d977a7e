package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingFileTest {
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temporary;

    private IncomingFile incoming() {
        return new IncomingFile(temporary.resolve("file"));
    }

    private static InputStream of(byte... bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] part(int from, int to) {
        return Arrays.copyOfRange(PDF, from, to);
    }

    /** What somebody brings who is cut off behind it. */
    static InputStream cut(byte... bytes) throws IOException {
        PipedInputStream cut = new PipedInputStream();
        new PipedOutputStream(cut).write(1);
        cut.close();
        return new SequenceInputStream(of(bytes), cut);
    }

    private static Optional<UploadProblem> receive(IncomingFile file, InputStream from, long announced, long most)
            throws IOException {
        return file.receive(file.begin(file.size()).orElseThrow(), from, announced, most);
    }

    private byte[] written() throws IOException {
        return Files.readAllBytes(temporary.resolve("file"));
    }

    @Test
    void DO1_a_file_is_written_down_and_known_by_what_it_holds() throws IOException {
        IncomingFile incoming = incoming();
        assertThat(receive(incoming, of(PDF), PDF.length, PDF.length)).isEmpty();
        assertThat(written()).isEqualTo(PDF);
        assertThat(incoming.type()).contains(DocumentType.PDF);
    }

    @Test
    void DO1_a_file_that_is_announced_too_large_is_not_even_read() throws IOException {
        InputStream unread = InputStream.nullInputStream();
        unread.close();
        assertThat(receive(incoming(), unread, 10, 9)).contains(UploadProblem.TOO_LARGE);
        assertThat(receive(incoming(), unread, Long.MAX_VALUE, 9)).contains(UploadProblem.TOO_LARGE);
    }

    @Test
    void DO1_a_file_that_becomes_too_large_or_is_empty_or_not_whole_is_refused() throws IOException {
        assertThat(receive(incoming(), of(PDF), -1, PDF.length - 1)).contains(UploadProblem.TOO_LARGE);
        assertThat(receive(incoming(), of(), 0, 9)).contains(UploadProblem.EMPTY);
        assertThat(receive(incoming(), of(PDF), PDF.length + 1, 99)).contains(UploadProblem.BROKEN_OFF);
    }

    @Test
    void DO1_a_sender_who_is_gone_is_told_from_a_disk_that_is_full() throws IOException {
        assertThat(receive(incoming(), cut(PDF), -1, 99)).contains(UploadProblem.BROKEN_OFF);
        Path nowhere = temporary.resolve("missing").resolve("file");
        assertThatThrownBy(() -> receive(new IncomingFile(nowhere), of(PDF), -1, 99))
                .isInstanceOf(IOException.class);
    }

    @Test
    void DO1_the_rest_of_a_file_that_was_cut_off_completes_it() throws IOException {
        IncomingFile incoming = incoming();
        assertThat(receive(incoming, cut(part(0, 4)), PDF.length, 99)).contains(UploadProblem.BROKEN_OFF);
        assertThat(incoming.size()).isEqualTo(4);
        assertThat(receive(incoming, cut(part(4, 9)), PDF.length - 4, 99)).contains(UploadProblem.BROKEN_OFF);
        assertThat(receive(incoming, of(part(9, PDF.length)), PDF.length - 9, 99))
                .isEmpty();
        assertThat(written()).isEqualTo(PDF);
    }

    @Test
    void DO1_a_rest_that_begins_elsewhere_is_not_taken_and_the_whole_file_anew_is() throws IOException {
        IncomingFile incoming = incoming();
        receive(incoming, cut(part(0, 4)), PDF.length, 99);
        assertThat(incoming.begin(3)).isEmpty();
        assertThat(incoming.begin(5)).isEmpty();
        assertThat(incoming.begin(-1)).isEmpty();
        assertThat(incoming.receive(incoming.begin(0).orElseThrow(), of(PDF), PDF.length, 99))
                .isEmpty();
        assertThat(written()).isEqualTo(PDF);
        assertThat(incoming.begin(0)).as("it is being kept").isEmpty();
    }

    @Test
    void DO1_a_rest_of_another_size_is_of_another_file() throws IOException {
        IncomingFile incoming = incoming();
        receive(incoming, cut(part(0, 4)), PDF.length, 99);
        assertThat(receive(incoming, of(part(4, PDF.length)), PDF.length - 3, 99))
                .contains(UploadProblem.CHANGED);
        assertThat(receive(incoming, of(PDF), -1, 99)).contains(UploadProblem.CHANGED);
    }

    @Test
    void DO1_the_sum_of_all_parts_is_what_may_not_be_too_large() throws IOException {
        IncomingFile incoming = incoming();
        receive(incoming, cut(part(0, 4)), -1, 9);
        assertThat(receive(incoming, of(part(4, 10)), 6, 9)).contains(UploadProblem.TOO_LARGE);
        assertThat(receive(incoming, of(part(4, 10)), -1, 9)).contains(UploadProblem.TOO_LARGE);
    }

    @Test
    void DO1_whoever_still_hangs_in_the_request_before_writes_nothing_any_more() throws IOException {
        IncomingFile incoming = incoming();
        receive(incoming, cut(part(0, 4)), PDF.length, 99);
        int older = incoming.begin(4).orElseThrow();
        // The newer one comes while the older one reads
        InputStream late = new ByteArrayInputStream(part(4, 9)) {
            @Override
            public synchronized int read(byte[] to, int at, int most) {
                try {
                    if (pos == 0) {
                        assertThat(receive(incoming, cut(part(4, 6)), PDF.length - 4, 99))
                                .contains(UploadProblem.BROKEN_OFF);
                    }
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                return super.read(to, at, most);
            }
        };
        assertThat(incoming.receive(older, late, PDF.length - 4, 99)).contains(UploadProblem.BROKEN_OFF);
        assertThat(written()).isEqualTo(part(0, 6));
        assertThat(incoming.receive(older, of(part(4, 9)), 99, 99)).contains(UploadProblem.BROKEN_OFF);
        assertThat(incoming.size()).isEqualTo(6);
    }

    @Test
    void DO1_an_old_office_file_is_told_from_any_other() throws IOException {
        IncomingFile old = incoming();
        receive(
                old,
                of((byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, (byte) 0x1A, (byte)
                        0xE1),
                -1,
                99);
        assertThat(old.type()).isEmpty();
        assertThat(old.whyUnknown()).isEqualTo(UploadProblem.OLD_OFFICE);
        IncomingFile program = incoming();
        receive(program, of((byte) 'M', (byte) 'Z'), -1, 99);
        assertThat(program.whyUnknown()).isEqualTo(UploadProblem.UNKNOWN_KIND);
    }
}
