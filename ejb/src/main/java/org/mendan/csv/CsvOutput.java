package org.mendan.csv;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows one after the other; nothing is kept, however many there are. */
public final class CsvOutput {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private final CSVPrinter printer;

    /** Begins with the byte order mark and the row of the headings. */
    public CsvOutput(Appendable out, List<String> headings) throws IOException {
        out.append('\uFEFF');
        printer = new CSVPrinter(out, FORMAT);
        row(headings.toArray(new String[0]));
    }

    /** One row; its cells in the order of the headings. */
    public void row(String... cells) throws IOException {
        printer.printRecord(Arrays.stream(cells).map(CsvOutput::harmless));
    }

    /** The cell as a spreadsheet will show it and not run it. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
