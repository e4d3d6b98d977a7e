package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        // A name that says something else: it is not asked
        file = folder.resolve("資料.exe");
    }

    @Test
    void DO1_a_pdf_is_known_by_its_mark_even_behind_other_bytes() throws IOException {
        assertThat(typeOf("%PDF-1.7\n")).contains(DocumentType.PDF);
        assertThat(typeOf("\r\n\r\n%PDF-1.4\n")).contains(DocumentType.PDF);
        assertThat(typeOf(" ".repeat(2000) + "%PDF-1.4\n")).isEmpty();
    }

    @Test
    void DO1_pictures_are_known_by_their_first_bytes() throws IOException {
        assertThat(typeOf("\u0089PNG\r\n\u001a\n....")).contains(DocumentType.PNG);
        assertThat(typeOf("\u00ff\u00d8\u00ff\u00e0....")).contains(DocumentType.JPEG);
        assertThat(typeOf("GIF89a....")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ppt/presentation.xml, PPTX", "word/document.xml, DOCX", "xl/workbook.xml, XLSX"})
    void DO1_office_files_are_known_by_what_they_hold(String entry, DocumentType type) throws IOException {
        assertThat(packed(entry, "<x/>")).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"presentation, ODP", "text, ODT", "spreadsheet, ODS"})
    void DO1_open_documents_say_what_they_are(String said, DocumentType type) throws IOException {
        assertThat(packed("mimetype", "application/vnd.oasis.opendocument." + said))
                .contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "application/vnd.oasis.opendocument.graphics", ""})
    void DO1_what_is_said_is_believed_for_open_documents_only(String said) throws IOException {
        assertThat(packed("mimetype", said)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"報告書.docx", "表.xlsx", "photo.png", "document"})
    void DO1_a_pdf_is_a_pdf_whatever_it_is_called(String name) throws IOException {
        file = folder.resolve(name);
        assertThat(typeOf("%PDF-1.7\n")).contains(DocumentType.PDF);
        assertThat(packed("word/document.xml", "<x/>")).contains(DocumentType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg><text>&e;</text></svg>",
                "<html><script>alert(1)</script></html>"
            })
    void DO1_drawings_and_pages_with_scripts_are_of_no_kind_whatever_they_are_called(String content)
            throws IOException {
        for (String name : List.of("logo.svg", "logo.png", "logo.pdf")) {
            file = folder.resolve(name);
            assertThat(typeOf(content)).isEmpty();
        }
    }

    @Test
    void DO1_other_packed_files_are_of_no_kind() throws IOException {
        assertThat(packed("a.txt", "x")).isEmpty();
        assertThat(typeOf("PK\u0003\u0004 and nothing else")).isEmpty();
    }

    @Test
    void DO1_nothing_is_of_no_kind() throws IOException {
        assertThat(typeOf("")).isEmpty();
        assertThat(DocumentType.isOldOffice(file)).isFalse();
    }

    @Test
    void DO1_the_wrapping_of_old_and_of_locked_office_files_is_known() throws IOException {
        assertThat(typeOf("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1...."))
                .isEmpty();
        assertThat(DocumentType.isOldOffice(file)).isTrue();
    }

    private Optional<DocumentType> typeOf(String bytes) throws IOException {
        Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
        return DocumentType.of(file);
    }

    private Optional<DocumentType> packed(String entry, String content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return DocumentType.of(file);
    }
}
