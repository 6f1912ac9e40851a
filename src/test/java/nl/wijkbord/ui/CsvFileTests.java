package nl.wijkbord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves for a spreadsheet. */
class CsvFileTests {

    @Test
    void aSpreadsheetReadsAccentsSemicolonsAndQuotes() throws IOException {
        assertThat(file("coördinator", "a;b", "zeg \"ja\""))
                .isEqualTo("\uFEFF\"coördinator\";\"a;b\";\"zeg \"\"ja\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(A1)", " =1+1", "\t=1+1", "\r@x", "\n-1", "＝1+1"})
    void noCellIsAFormula(String cell) throws IOException {
        assertThat(file(cell)).startsWith("\uFEFF\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"– ", "SIG-12", "2026-03-01", "a=b", ""})
    void whatIsNoFormulaStaysAsItIs(String cell) throws IOException {
        assertThat(file(cell)).isEqualTo("\uFEFF\"" + cell + "\"\r\n");
    }

    @Test
    void aLineStaysOneLine() throws IOException {
        assertThat(file("een\r\ntwee\tdrie")).isEqualTo("\uFEFF\"een twee drie\"\r\n");
    }

    private static String file(String... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new CsvFile(out)) {
            file.row(List.of(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
