package org.mendan.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The kinds of files that become documents. */
public enum DocumentType {
    PDF(Engine.PDF, "application/pdf", "pdf"),
    PNG(Engine.IMAGE, "image/png", "png"),
    JPEG(Engine.IMAGE, "image/jpeg", "jpg"),
    PPTX(Engine.OFFICE, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOCX(Engine.OFFICE, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(Engine.OFFICE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODP(Engine.OFFICE, "application/vnd.oasis.opendocument.presentation", "odp"),
    ODT(Engine.OFFICE, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(Engine.OFFICE, "application/vnd.oasis.opendocument.spreadsheet", "ods");

    /** What the worker does with it; named as the worker names it. */
    public enum Engine {
        PDF,
        IMAGE,
        OFFICE
    }

    /** Programs that write PDF may put something before its mark. */
    private static final int HEAD = 1024;

    private static final int LONGEST_TYPE = 100;

    private final Engine engine;
    private final String mediaType;
    private final String extension;

    DocumentType(Engine engine, String mediaType, String extension) {
        this.engine = engine;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** What the file is by its content; nothing where it is of no kind that is taken. */
    public static Optional<DocumentType> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (starts(head, 0x89, 'P', 'N', 'G', 13, 10, 26, 10)) {
            return Optional.of(PNG);
        }
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return packed(file);
        }
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    /**
     * Whether the file is an office file of the old formats, or a new one with a password: both come in the same wrapping.
     */
    public static boolean isOldOffice(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return starts(in.readNBytes(8), 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
        }
    }

    private static Optional<DocumentType> packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("ppt/presentation.xml") != null) {
                return Optional.of(PPTX);
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(DOCX);
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(XLSX);
            }
            ZipEntry said = zip.getEntry("mimetype");
            return said == null ? Optional.empty() : openDocument(zip, said);
        } catch (ZipException | EOFException e) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentType> openDocument(ZipFile zip, ZipEntry said) throws IOException {
        try (InputStream in = zip.getInputStream(said)) {
            String type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
            return Arrays.stream(values())
                    .filter(one -> one.mediaType.equals(type) && one.engine == Engine.OFFICE)
                    .findFirst();
        }
    }

    private static boolean starts(byte[] head, int... with) {
        if (head.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((head[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    public Engine engine() {
        return engine;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }
}
