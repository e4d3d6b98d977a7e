package org.mendan.conversion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A folder with one document, and what the worker says about it. */
record Desk(Path folder) {

    Desk settings(String lines) throws IOException {
        Files.writeString(folder.resolve("job.properties"), lines);
        return this;
    }

    Desk document(byte[] content) throws IOException {
        Files.write(folder.resolve("source"), content);
        return this;
    }

    List<String> run() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Worker.run(folder, new Report(new PrintStream(said, true, StandardCharsets.US_ASCII)));
        return said.toString(StandardCharsets.US_ASCII).lines().toList();
    }

    String last() {
        List<String> said = run();
        return said.get(said.size() - 1);
    }

    /** A PDF with a line of words on each page. */
    static PDDocument pdf(PDRectangle size, String... words) throws IOException {
        PDDocument document = new PDDocument();
        for (String line : words) {
            PDPage page = new PDPage(size);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                content.newLineAtOffset(size.getWidth() / 10, size.getHeight() / 2);
                content.showText(line);
                content.endText();
            }
        }
        return document;
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    /** A packed file: names and contents in turn. */
    static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
