package nl.wijkbord.ui;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table that leaves the product for a spreadsheet; whatever a cell says, the spreadsheet shows it and does nothing with it. */
public final class CsvFile implements Closeable {

    /** Tells a spreadsheet that an é is an é. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String STARTS = "=+-@＝＋－＠";

    private final Writer out;

    public CsvFile(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(BYTE_ORDER_MARK);
    }

    public void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(";")));
        out.write("\r\n");
    }

    private static String cell(String text) {
        var plain = text.replaceAll("[\\p{Cc}\\uFEFF]+", " ");
        var harmless = isFormula(plain) ? "'" + plain : plain;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    /** Some spreadsheets look past the spaces in front. */
    private static boolean isFormula(String text) {
        var start = text.strip();
        return !start.isEmpty() && STARTS.indexOf(start.charAt(0)) >= 0;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
