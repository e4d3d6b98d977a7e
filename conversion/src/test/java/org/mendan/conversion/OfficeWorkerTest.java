package org.mendan.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided before any office program opens a file, and what is read beside it. */
class OfficeWorkerTest {
    private static final String RELS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String P = " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder).settings("kind=OFFICE\n");
    }

    @Test
    void DO1_without_an_office_program_that_is_said() throws IOException {
        assertThat(desk.document(Desk.zip("word/document.xml", "<w/>")).run()).containsExactly("failed NO_OFFICE 0");
    }

    @Test
    void DO1_an_office_program_that_does_not_start_is_none() throws IOException {
        desk.settings("kind=OFFICE\noffice=" + folder.resolve("nowhere") + "\n");

        assertThat(desk.document(Desk.zip("word/document.xml", "<w/>")).run()).containsExactly("failed NO_OFFICE 0");
    }

    @Test
    void DO1_an_office_file_becomes_pages_by_libreoffice() throws IOException {
        withLibreOffice();

        assertThat(desk.document(letter("手数料について")).last()).isEqualTo("done");

        assertThat(Files.readString(folder.resolve("page-1.text"))).contains("手数料について");
    }

    private void withLibreOffice() throws IOException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice"))),
                "LibreOffice is not installed on this machine");
        desk.settings("kind=OFFICE\noffice=soffice\n");
    }

    @Test
    void DO1_macros_are_refused() throws IOException {
        assertThat(desk.document(Desk.zip("word/document.xml", "<w/>", "word/vbaProject.bin", "x"))
                        .run())
                .containsExactly("failed MACROS 0");
        assertThat(desk.document(Desk.zip("xl/workbook.xml", "<w/>", "xl/macrosheets/sheet1.xml", "x"))
                        .run())
                .containsExactly("failed MACROS 0");
        assertThat(desk.document(Desk.zip("content.xml", "<w/>", "Basic/Standard/Module1.xml", "x"))
                        .run())
                .containsExactly("failed MACROS 0");
    }

    @Test
    void DO1_a_file_that_unpacks_to_very_much_is_refused() throws IOException {
        desk.settings("kind=OFFICE\nunpacked=1000000\n");

        assertThat(desk.document(Desk.zip("word/document.xml", " ".repeat(1_000_001)))
                        .run())
                .containsExactly("failed TOO_LARGE 0");
    }

    @Test
    void DO1_what_is_no_packed_file_is_refused() throws IOException {
        assertThat(desk.document("PK and nothing else".getBytes(StandardCharsets.US_ASCII))
                        .run())
                .containsExactly("failed DAMAGED 0");
    }

    @Test
    void DO1_speaker_notes_belong_to_the_slides_that_are_shown() throws IOException {
        desk.document(slides());
        Job job = Job.in(folder);
        SlideNotes.write(packed(job), job);

        assertThat(folder.resolve("notes-1.text")).doesNotExist();
        assertThat(Files.readString(folder.resolve("notes-2.text"))).isEqualTo("年齢を確認する\n手数料を説明する\n");
        assertThat(folder.resolve("notes-3.text")).doesNotExist();
    }

    @Test
    void DO1_notes_fetch_nothing_from_outside() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        desk.document(Desk.zip(
                "ppt/presentation.xml",
                "<!DOCTYPE p [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><p:presentation" + P
                        + ">&e;</p:presentation>"));
        Job job = Job.in(folder);

        SlideNotes.write(packed(job), job);

        assertThat(folder.resolve("notes-1.text")).doesNotExist();
    }

    private static PackedFile packed(Job job) throws IOException {
        try {
            return PackedFile.checked(job);
        } catch (Unconvertible e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] letter(String words) throws IOException {
        return Desk.zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                RELS
                        + "<Relationship Id=\"d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + words + "</w:t></w:r></w:p></w:body></w:document>");
    }

    private static byte[] slides() throws IOException {
        return Desk.zip(
                "ppt/presentation.xml",
                "<p:presentation" + P
                        + "><p:sldIdLst><p:sldId r:id=\"a\"/><p:sldId r:id=\"b\"/><p:sldId r:id=\"c\"/></p:sldIdLst></p:presentation>",
                "ppt/_rels/presentation.xml.rels",
                RELS
                        + "<Relationship Id=\"a\" Target=\"slides/slide1.xml\"/><Relationship Id=\"b\" Target=\"slides/slide2.xml\"/>"
                        + "<Relationship Id=\"c\" Target=\"/ppt/slides/slide3.xml\"/></Relationships>",
                "ppt/slides/slide1.xml",
                "<p:sld" + P + "/>",
                "ppt/slides/slide2.xml",
                "<p:sld" + P + " show=\"0\"/>",
                "ppt/slides/slide3.xml",
                "<p:sld" + P + "/>",
                "ppt/slides/_rels/slide3.xml.rels",
                RELS + "<Relationship Id=\"n\" Target=\"../notesSlides/notesSlide1.xml\"/></Relationships>",
                "ppt/notesSlides/notesSlide1.xml",
                "<p:notes" + P + "><p:sp><p:ph type=\"sldNum\"/><a:p><a:r><a:t>3</a:t></a:r></a:p></p:sp>"
                        + "<p:sp><p:ph type=\"body\"/><a:p><a:r><a:t>年齢を</a:t></a:r><a:r><a:t>確認する</a:t></a:r></a:p>"
                        + "<a:p><a:r><a:t>手数料を説明する</a:t></a:r></a:p></p:sp></p:notes>");
    }
}
