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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingFileTest {
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temporary;

    private IncomingFile incoming(long most) {
        return new IncomingFile(temporary.resolve("file"), most);
    }

    private static InputStream of(byte... bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void DO1_a_file_is_written_down_and_known_by_what_it_holds() throws IOException {
        IncomingFile incoming = incoming(PDF.length);
        assertThat(incoming.receive(of(PDF), PDF.length)).isEmpty();
        assertThat(Files.readAllBytes(temporary.resolve("file"))).isEqualTo(PDF);
        assertThat(incoming.type()).contains(DocumentType.PDF);
    }

    @Test
    void DO1_a_file_that_is_announced_too_large_is_not_even_read() throws IOException {
        InputStream unread = InputStream.nullInputStream();
        unread.close();
        assertThat(incoming(9).receive(unread, 10)).contains(UploadProblem.TOO_LARGE);
    }

    @Test
    void DO1_a_file_that_becomes_too_large_or_is_empty_or_not_whole_is_refused() throws IOException {
        assertThat(incoming(PDF.length - 1).receive(of(PDF), -1)).contains(UploadProblem.TOO_LARGE);
        assertThat(incoming(9).receive(of(), 0)).contains(UploadProblem.EMPTY);
        assertThat(incoming(99).receive(of(PDF), PDF.length + 1)).contains(UploadProblem.BROKEN_OFF);
    }

    @Test
    void DO1_a_sender_who_is_gone_is_told_from_a_disk_that_is_full() throws IOException {
        PipedInputStream cut = new PipedInputStream();
        new PipedOutputStream(cut).write(PDF);
        cut.close();
        InputStream gone = new SequenceInputStream(of(PDF), cut);
        assertThat(incoming(99).receive(gone, -1)).contains(UploadProblem.BROKEN_OFF);
        Path nowhere = temporary.resolve("missing").resolve("file");
        assertThatThrownBy(() -> new IncomingFile(nowhere, 99).receive(of(PDF), -1))
                .isInstanceOf(IOException.class);
    }

    @Test
    void DO1_an_old_office_file_is_told_from_any_other() throws IOException {
        IncomingFile old = incoming(99);
        old.receive(
                of((byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, (byte) 0x1A, (byte)
                        0xE1),
                -1);
        assertThat(old.type()).isEmpty();
        assertThat(old.whyUnknown()).isEqualTo(UploadProblem.OLD_OFFICE);
        IncomingFile program = incoming(99);
        program.receive(of((byte) 'M', (byte) 'Z'), -1);
        assertThat(program.whyUnknown()).isEqualTo(UploadProblem.UNKNOWN_KIND);
    }
}
