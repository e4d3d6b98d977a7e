package org.mendan.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Office files that would have the program fetch something, over a network that is open here: the program itself asks
 * nobody. Skipped where LibreOffice is not installed, since nobody reads such a file then.
 */
class OfficeFetchesNothingTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String SECRET = "nobody-may-read-this";

    @TempDir
    private Path folder;

    private Desk desk;
    private ServerSocket outside;

    @BeforeEach
    void listen() throws IOException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice"))),
                "LibreOffice is not installed on this machine");
        desk = new Desk(folder).settings("kind=OFFICE\noffice=soffice\n");
        outside = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        if (outside != null) {
            outside.close();
        }
    }

    private String address(String file) {
        return "http://127.0.0.1:" + outside.getLocalPort() + "/" + file;
    }

    /** Whoever had called would stand in the line of the socket by now: the program has ended. */
    private void nobodyCalled() throws IOException {
        outside.setSoTimeout(1);
        try {
            outside.accept().close();
            throw new AssertionError("the office program asked for something outside");
        } catch (SocketTimeoutException silence) {
            assertThat(outside.isClosed()).isFalse();
        }
    }

    private void isConverted(byte[] file, String words) throws IOException {
        List<String> said = desk.document(file).run();
        assertThat(said).last().isEqualTo("done");
        assertThat(Files.readString(folder.resolve("page-1.text"))).contains(words);
        nobodyCalled();
    }

    @Test
    void DO1_a_template_and_a_picture_from_elsewhere_are_not_fetched() throws IOException {
        isConverted(letter(), "Dear customer");
    }

    @Test
    void DO1_a_linked_picture_of_an_open_document_is_not_fetched() throws IOException {
        String content = "<office:document-content xmlns:office=\"" + OPEN + "office:1.0\" xmlns:text=\"" + OPEN
                + "text:1.0\" xmlns:draw=\"" + OPEN + "drawing:1.0\" xmlns:svg=\"" + OPEN
                + "svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\">"
                + "<office:body><office:text><text:p>Dear customer</text:p><text:p>"
                + "<draw:frame svg:width=\"5cm\" svg:height=\"5cm\"><draw:image xlink:href=\"" + address("a.png")
                + "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></draw:frame></text:p>"
                + "<text:section text:name=\"s\"><text:section-source xlink:href=\"" + address("b.odt")
                + "\" xlink:type=\"simple\" xlink:show=\"embed\"/></text:section>"
                + "</office:text></office:body></office:document-content>";
        isConverted(open("text", content), "Dear customer");
    }

    @Test
    void DO1_entities_in_sheets_read_nothing_from_this_machine_or_from_elsewhere() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        for (String system : List.of(secret.toUri().toString(), address("e.dtd"))) {
            String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + system + "\">]>";
            for (byte[] sheet : List.of(workbook(doctype), openSheet(doctype))) {
                List<String> said = desk.document(sheet).run();
                assertThat(said).last().asString().matches("done|failed (DAMAGED|EMPTY) 0");
                Path text = folder.resolve("page-1.text");
                assertThat(Files.exists(text) ? Files.readString(text) : "").doesNotContain(SECRET);
                nobodyCalled();
            }
        }
    }

    private byte[] letter() throws IOException {
        return Desk.zip(
                "[Content_Types].xml",
                types(
                        "word/document.xml",
                        "wordprocessingml.document.main",
                        "word/settings.xml",
                        "wordprocessingml.settings"),
                "_rels/.rels",
                RELS + relation("d", "officeDocument", "word/document.xml", "Internal") + "</Relationships>",
                "word/_rels/document.xml.rels",
                RELS
                        + relation("s", "settings", "settings.xml", "Internal")
                        + relation("p", "image", address("picture.png"), "External") + "</Relationships>",
                "word/_rels/settings.xml.rels",
                RELS + relation("t", "attachedTemplate", address("t.dotm"), "External") + "</Relationships>",
                "word/settings.xml",
                "<w:settings xmlns:w=\"" + WORD + "\" xmlns:r=\"" + RELATIONS
                        + "\"><w:attachedTemplate r:id=\"t\"/></w:settings>",
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + RELATIONS
                        + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body><w:p><w:r><w:t>Dear customer</w:t></w:r></w:p>"
                        + "<w:p><w:r>" + drawing() + "</w:r></w:p>"
                        + "<w:p><w:r><w:pict><v:shape style=\"width:100pt;height:100pt\"><v:imagedata r:id=\"p\"/></v:shape>"
                        + "</w:pict></w:r></w:p>"
                        + "<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE &quot;" + address("field.png")
                        + "&quot; \\d \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>"
                        + "</w:body></w:document>");
    }

    /** A picture that is linked, as Word writes it. */
    private static String drawing() {
        String main = "http://schemas.openxmlformats.org/drawingml/2006/";
        return "<w:drawing><wp:inline xmlns:wp=\"" + main
                + "wordprocessingDrawing\"><wp:extent cx=\"990000\" cy=\"990000\"/>"
                + "<wp:docPr id=\"1\" name=\"p\"/><a:graphic xmlns:a=\"" + main + "main\"><a:graphicData uri=\"" + main
                + "picture\"><pic:pic xmlns:pic=\"" + main + "picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"p\"/>"
                + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link=\"p\"/><a:stretch><a:fillRect/></a:stretch>"
                + "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"990000\" cy=\"990000\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing>";
    }

    private static byte[] workbook(String doctype) throws IOException {
        String sheets = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        return Desk.zip(
                "[Content_Types].xml",
                types(
                        "xl/workbook.xml",
                        "spreadsheetml.sheet.main",
                        "xl/worksheets/sheet1.xml",
                        "spreadsheetml.worksheet"),
                "_rels/.rels",
                RELS + relation("d", "officeDocument", "xl/workbook.xml", "Internal") + "</Relationships>",
                "xl/_rels/workbook.xml.rels",
                RELS + relation("s", "worksheet", "worksheets/sheet1.xml", "Internal") + "</Relationships>",
                "xl/workbook.xml",
                "<workbook " + sheets + " xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                doctype + "<worksheet " + sheets
                        + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a &e;</t></is></c>"
                        + "</row></sheetData></worksheet>");
    }

    private static byte[] openSheet(String doctype) throws IOException {
        return open(
                "spreadsheet",
                doctype + "<office:document-content xmlns:office=\"" + OPEN + "office:1.0\" xmlns:text=\"" + OPEN
                        + "text:1.0\" xmlns:table=\"" + OPEN + "table:1.0\" office:version=\"1.2\"><office:body>"
                        + "<office:spreadsheet><table:table table:name=\"a\"><table:table-row>"
                        + "<table:table-cell office:value-type=\"string\"><text:p>a &e;</text:p></table:table-cell>"
                        + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>");
    }

    private static byte[] open(String kind, String content) throws IOException {
        String type = "application/vnd.oasis.opendocument." + kind;
        return Desk.zip(
                "mimetype",
                type,
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"" + OPEN + "manifest:1.0\" manifest:version=\"1.2\">"
                        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + type + "\"/>"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                        + "</manifest:manifest>",
                "content.xml",
                content);
    }

    private static String relation(String id, String kind, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target
                + "\" TargetMode=\"" + mode + "\"/>";
    }

    private static String types(String part, String type, String otherPart, String otherType) {
        String office = "application/vnd.openxmlformats-officedocument.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/" + part + "\" ContentType=\"" + office + type + "+xml\"/>"
                + "<Override PartName=\"/" + otherPart + "\" ContentType=\"" + office + otherType + "+xml\"/></Types>";
    }
}
