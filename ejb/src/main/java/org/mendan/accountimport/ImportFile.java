package org.mendan.accountimport;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What a file says, or why it says nothing. */
public sealed interface ImportFile {
    /** Bytes that a file has at most. */
    int LARGEST = 5 * 1024 * 1024;

    /** Rows that a file has at most, without the headings. */
    int MOST_ROWS = 10_000;

    /** The columns that are read; all others may stand there too. */
    List<String> COLUMNS = List.of("login", "name", "organisation", "role", "rights");

    /** As a file ends its lines. */
    Pattern LINE_BREAK = Pattern.compile("\\R");

    /** Its rows, in their order. */
    record Rows(List<ImportRow> rows) implements ImportFile {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** It cannot be read. */
    record Unreadable(Problem problem) implements ImportFile {}

    /** Why a whole file is refused. */
    enum Problem {
        TOO_LARGE,
        TOO_MANY_ROWS,
        /** Neither UTF-8 nor Windows-31J. */
        NO_TEXT,
        /** A quotation mark that is not closed, and the like. */
        NO_CSV,
        /** No column "login", or none "name". */
        HEADINGS,
        /** A column that is read stands there twice. */
        HEADING_TWICE,
        /** No row below the headings. */
        EMPTY
    }

    static ImportFile read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Unreadable(Problem.TOO_LARGE);
        }
        return text(bytes).map(ImportFile::parsed).orElseGet(() -> new Unreadable(Problem.NO_TEXT));
    }

    private static Optional<String> text(byte[] bytes) {
        Optional<String> text = decoded(bytes, StandardCharsets.UTF_8);
        return (text.isPresent() ? text : decoded(bytes, Charset.forName("windows-31j")))
                .map(found -> found.startsWith("\uFEFF") ? found.substring(1) : found);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static ImportFile parsed(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> headings = parser.getHeaderNames().stream()
                    .map(heading -> heading.toLowerCase(Locale.ROOT))
                    .toList();
            if (!headings.contains("login") || !headings.contains("name")) {
                return new Unreadable(Problem.HEADINGS);
            }
            if (COLUMNS.stream().anyMatch(column -> Collections.frequency(headings, column) > 1)) {
                return new Unreadable(Problem.HEADING_TWICE);
            }
            List<ImportRow> rows = new ArrayList<>();
            for (CSVRecord found : parser) {
                if (rows.size() == MOST_ROWS) {
                    return new Unreadable(Problem.TOO_MANY_ROWS);
                }
                rows.add(row(found, parser.getCurrentLineNumber() - breaks(found)));
            }
            return rows.isEmpty() ? new Unreadable(Problem.EMPTY) : new Rows(rows);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            // From the parser alone: the text itself is in memory
            return new Unreadable(Problem.NO_CSV);
        }
    }

    // The parser tells the line that a row ends in
    private static long breaks(CSVRecord found) {
        return found.stream()
                .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                .sum();
    }

    private static ImportRow row(CSVRecord found, long line) {
        return new ImportRow(
                line,
                cell(found, "login"),
                cell(found, "name"),
                cell(found, "organisation"),
                cell(found, "role"),
                cell(found, "rights"));
    }

    private static String cell(CSVRecord found, String column) {
        return found.isSet(column) ? found.get(column).strip() : "";
    }
}
