package org.mendan.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWorkerTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder).settings("kind=PDF\n");
    }

    @Test
    void DO1_every_page_becomes_two_pictures_and_its_text() throws IOException {
        desk.document(Desk.bytes(Desk.pdf(PDRectangle.A4, "First page", "Second page", "Third page")));

        assertThat(desk.run())
                .startsWith("pages 3")
                .contains("page 1 1600 2262", "page 2 1600 2262", "page 3 1600 2262")
                .endsWith("done");
        BufferedImage large = ImageIO.read(folder.resolve("page-2-large").toFile());
        BufferedImage small = ImageIO.read(folder.resolve("page-2-small").toFile());
        assertThat(large.getWidth()).isEqualTo(1600);
        assertThat(small.getWidth()).isEqualTo(640);
        assertThat(small.getHeight()).isEqualTo(905);
        String[] text = Files.readString(folder.resolve("page-2.text")).strip().split("\t", -1);
        assertThat(text[4]).isEqualTo("Second page");
        assertThat(Integer.parseInt(text[0])).isBetween(990, 1010);
        assertThat(Integer.parseInt(text[1])).isBetween(4700, 5000);
    }

    @Test
    void DO1_a_page_with_few_colours_is_stored_without_loss() throws IOException {
        desk.document(Desk.bytes(Desk.pdf(PDRectangle.A4, "Black on white"))).run();

        byte[] head = Files.readAllBytes(folder.resolve("page-1-large"));
        assertThat(new String(head, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(head.length).isLessThan(60_000);
    }

    @Test
    void DO1_a_page_that_lies_on_its_side_is_as_wide_as_the_others() throws IOException {
        PDDocument document = Desk.pdf(PDRectangle.A4, "Turned");
        document.getPage(0).setRotation(90);

        assertThat(desk.document(Desk.bytes(document)).run()).contains("page 1 1600 1131");
    }

    @Test
    void DO1_a_huge_page_has_no_more_pixels_than_a_picture_may() throws IOException {
        desk.settings("kind=PDF\npixels=1000000\n");

        assertThat(desk.document(Desk.bytes(Desk.pdf(new PDRectangle(14_400, 14_400), "Wide")))
                        .run())
                .contains("page 1 1000 1000");
    }

    @Test
    void DO1_the_contents_list_of_the_file_is_kept() throws IOException {
        PDDocument document = Desk.pdf(PDRectangle.A4, "One", "Two");
        outlined(document, "手数料\tについて", 1);

        desk.document(Desk.bytes(document)).run();

        assertThat(Files.readString(folder.resolve("outline.text")).strip()).isEqualTo("2\t手数料 について");
    }

    @Test
    void DO1_a_long_title_is_cut_between_signs() throws IOException {
        PDDocument document = Desk.pdf(PDRectangle.A4, "One");
        outlined(document, "あ".repeat(199) + "\uD842\uDFB7" + "あ", 0);

        assertThat(desk.document(Desk.bytes(document)).last()).isEqualTo("done");

        assertThat(Files.readString(folder.resolve("outline.text")).strip()).isEqualTo("1\t" + "あ".repeat(199));
    }

    @Test
    void DO1_a_broken_contents_list_costs_no_page() throws IOException {
        String pdf =
                """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
                4 0 obj<</First 5 0 R/Last 5 0 R/Count 1>>endobj
                5 0 obj<</Title(A)/Parent 4 0 R/Dest[3 0 R/Nowhere]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF""";

        assertThat(desk.document(pdf.getBytes(StandardCharsets.US_ASCII)).last())
                .isEqualTo("done");
        assertThat(folder.resolve("outline.text")).doesNotExist();
    }

    @Test
    void DO1_half_a_sign_in_a_text_is_written_as_something() throws IOException {
        Path file = folder.resolve("text");

        TextFile.write(file, List.of("a\uD842", "b"));

        assertThat(Files.readString(file)).isEqualTo("a?\nb\n");
    }

    @Test
    void DO1_a_file_that_opens_with_a_password_is_refused() throws IOException {
        PDDocument document = Desk.pdf(PDRectangle.A4, "Secret");
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertThat(desk.document(Desk.bytes(document)).run()).containsExactly("failed ENCRYPTED 0");
    }

    @Test
    void DO1_too_many_pages_are_refused_before_any_is_drawn() throws IOException {
        desk.settings("kind=PDF\npages=2\n");

        assertThat(desk.document(Desk.bytes(Desk.pdf(PDRectangle.A6, "1", "2", "3")))
                        .run())
                .containsExactly("failed TOO_MANY_PAGES 0");
    }

    @Test
    void DO1_what_is_no_pdf_or_nothing_at_all_is_refused() throws IOException {
        assertThat(desk.document(new byte[0]).last()).isEqualTo("failed DAMAGED 0");
        assertThat(desk.document("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII))
                        .last())
                .isEqualTo("failed DAMAGED 0");
    }

    @Test
    void DO1_a_page_tree_that_leads_in_circles_is_refused() throws IOException {
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

        assertThat(desk.document(pdf.getBytes(StandardCharsets.US_ASCII)).last())
                .startsWith("failed ");
    }

    @Test
    void DO1_a_form_that_draws_itself_ends() throws IOException {
        String draw = "/F Do";
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R"
                + "/Resources<</XObject<</F 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length " + draw.length() + ">>stream\n" + draw + "\nendstream endobj\n"
                + "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</F 5 0 R>>>>/Length "
                + draw.length() + ">>stream\n" + draw + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

        assertThat(desk.document(pdf.getBytes(StandardCharsets.US_ASCII)).last())
                .matches("done|failed DAMAGED 1");
    }

    @Test
    void DO1_scripts_in_a_file_are_not_run() throws IOException {
        PDDocument document = Desk.pdf(PDRectangle.A4, "Script");
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.launchURL('http://127.0.0.1:9/')"));

        assertThat(desk.document(Desk.bytes(document)).last()).isEqualTo("done");
    }

    @Test
    void DO1_a_page_that_takes_too_long_is_named() throws IOException {
        desk.settings("kind=PDF\npage.seconds=0\nlarge=6000\npixels=100000000\nthreads=1\n");

        assertThat(desk.document(Desk.bytes(Desk.pdf(PDRectangle.A4, "Slow"))).last())
                .isEqualTo("failed TOO_SLOW 1");
    }

    /** With one entry in its contents list. */
    private static void outlined(PDDocument document, String title, int page) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(document.getPage(page));
        item.setDestination(destination);
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
