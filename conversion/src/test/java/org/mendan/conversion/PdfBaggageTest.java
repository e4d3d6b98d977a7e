package org.mendan.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a PDF brings along that it should not, and what it does not bring along and should. */
class PdfBaggageTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder).settings("kind=PDF\n");
    }

    @Test
    void DO1_files_that_a_file_carries_are_neither_kept_nor_shown_nor_run() throws IOException {
        String carried = "carried along";
        PDDocument document = Desk.pdf(PDRectangle.A4, "Cover");
        PDEmbeddedFile inner =
                new PDEmbeddedFile(document, new ByteArrayInputStream(carried.getBytes(StandardCharsets.US_ASCII)));
        PDComplexFileSpecification named = new PDComplexFileSpecification();
        named.setFile("../../run.sh");
        named.setEmbeddedFile(inner);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("run.sh", named));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        PDActionLaunch launch = new PDActionLaunch();
        launch.setFile(named);
        document.getDocumentCatalog().setOpenAction(launch);

        assertThat(desk.document(Desk.bytes(document)).last()).isEqualTo("done");

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "job.properties", "source", "page-1-large", "page-1-small", "page-1.text");
        }
        assertThat(Files.readString(folder.resolve("page-1.text")))
                .contains("Cover")
                .doesNotContain(carried);
    }

    @Test
    void DO1_a_font_that_is_named_and_nowhere_is_drawn_with_another_one() throws IOException {
        desk.document(lettered(
                "/Type/Font/Subtype/TrueType/BaseFont/NoSuchFont-Bold/Encoding/WinAnsiEncoding"
                        + "/FirstChar 32/LastChar 126/Widths[" + "600 ".repeat(95) + "]",
                "(Fees)"));

        assertThat(desk.last()).isEqualTo("done");

        assertThat(Files.readString(folder.resolve("page-1.text"))).contains("Fees");
        assertThat(isBlank()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UniJIS-UTF16-H, 624B65706599",
        "UniJIS-UCS2-H, 624B65706599",
        "90ms-RKSJ-H, 8EE8909497BF",
    })
    void DO1_a_japanese_font_that_is_named_and_nowhere_costs_neither_page_nor_text(String encoding, String words)
            throws IOException {
        desk.document(lettered(
                "/Type/Font/Subtype/Type0/BaseFont/NoSuchMincho-" + encoding + "/Encoding/" + encoding
                        + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/NoSuchMincho"
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>"
                        + "/FontDescriptor<</Type/FontDescriptor/FontName/NoSuchMincho/Flags 6"
                        + "/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 859/Descent -140/CapHeight 709/StemV 69>>"
                        + ">>]",
                "<" + words + ">"));

        assertThat(desk.last()).isEqualTo("done");

        assertThat(Files.readString(folder.resolve("page-1.text"))).contains("手数料");
    }

    @Test
    void DO1_a_drawing_that_only_says_it_is_a_pdf_is_refused() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- %PDF-1.7 --><script>alert(1)</script></svg>";

        assertThat(desk.document(svg.getBytes(StandardCharsets.US_ASCII)).last())
                .isEqualTo("failed DAMAGED 0");
    }

    /** One page with words in one font, which the file does not bring along. */
    private static byte[] lettered(String font, String words) {
        String draw = "BT /F 40 Tf 20 30 Td " + words + " Tj ET";
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R"
                + "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length " + draw.length() + ">>stream\n" + draw + "\nendstream endobj\n"
                + "5 0 obj<<" + font + ">>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        return pdf.getBytes(StandardCharsets.US_ASCII);
    }

    private boolean isBlank() throws IOException {
        BufferedImage page = ImageIO.read(folder.resolve("page-1-small").toFile());
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return Arrays.stream(pixels).allMatch(pixel -> pixel == 0xFFFFFFFF);
    }
}
