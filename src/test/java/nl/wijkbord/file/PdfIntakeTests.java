package nl.wijkbord.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfIntakeTests {

    private static final String PACK = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";

    private final UploadIntake intake = new UploadIntake();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /Catalog /Pages 2 0 R",
                "/Type /Catalog /OpenAction[1 0 R /XYZ null null 0]",
                "/Type /Catalog /OpenAction 5 0 R",
                "/OpenAction << /S /GoTo /D [ 3 0 R /Fit ] >>",
                "/Title (Cursus JavaScript, met EmbeddedFile)",
                "/JSomething /Launc"
            })
    void aPdfThatIsOnlyThereToBeReadIsKeptAsItCame(String dictionary) throws Exception {
        var sent = pdf(dictionary);

        var kept = intake.accept(new ByteArrayInputStream(sent), "Besluit 2026.PDF");

        assertThat(kept.content()).isEqualTo(sent);
        assertThat(kept.type()).isEqualTo(MediaType.PDF);
        assertThat(kept.name()).isEqualTo("Besluit 2026.pdf");
        assertThat(kept.thumbnail()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/S /JavaScript /JS (app.alert\\(1\\))",
                "/S /J#61vaScript /J#53 (x)",
                "/S/#4a#61#76#61#53#63#72#69#70#74",
                "/S /Rendition /JS 5 0 R",
                "/S /Rendition /#4a#53<616c>",
                "/OpenAction << /S /GoToR /F (//elders/deel) >>",
                "/Names << /EmbeddedFiles 4 0 R >>",
                "/EF << /F 4 0 R >> /Type /EmbeddedFile",
                "/S /L#61unch /F (cmd.exe)",
                "/S /SubmitForm",
                "/Encrypt 9 0 R",
                "/AcroForm << /XFA [ 1 0 R ] >>"
            })
    void aPdfThatCanActIsRefused(String dictionary) {
        assertRefused(Refusal.UNSAFE_PDF, pdf(dictionary));
    }

    @Test
    void whatIsPackedIsUnpackedAndRead() throws Exception {
        assertRefused(Refusal.UNSAFE_PDF, packed(PACK, "1 0 << /S /J#61vaScript >>"));

        var harmless = packed(PACK, "1 0 << /Type /Catalog >>");
        assertThat(intake.accept(new ByteArrayInputStream(harmless), "").content())
                .isEqualTo(harmless);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /ObjStm /Filter [/FlateDecode /ASCIIHexDecode]",
                "/Type /Obj#53tm /Filter /LZWDecode",
                PACK + " /DecodeParms << /Predictor 12 >>",
                "/Type /ObjStm /T (obj)"
            })
    void aPackWeCannotOpenIsRefused(String dictionary) {
        assertRefused(Refusal.UNSAFE_PDF, packed(dictionary, "1 0 << /Type /Catalog >>"));
    }

    @Test
    void aPackThatSwellsIsRefused() {
        assertRefused(Refusal.UNSAFE_PDF, packed(PACK, " ".repeat(20_000_000)));
    }

    @Test
    void aPackThatIsCutOffIsRefused() {
        var cut = pdf("/X 1 >>\nendobj\n2 0 obj\n<< " + PACK + " >>\nstream\nx\nendstream\n<<");

        assertRefused(Refusal.UNSAFE_PDF, cut);
    }

    @Test
    void halfAPdfIsDamaged() {
        assertRefused(Refusal.DAMAGED, Samples.latin("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>"));
    }

    private static byte[] pdf(String dictionary) {
        return Samples.latin("%PDF-1.7\n1 0 obj\n<< " + dictionary + " >>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    }

    private static byte[] packed(String dictionary, String content) {
        var stream = new String(deflated(Samples.latin(content)), ISO_8859_1);
        return pdf("/X 1 >>\nendobj\n2 0 obj\n<< " + dictionary + " >>\nstream\r\n" + stream + "\r\nendstream\n<<");
    }

    private static byte[] deflated(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void assertRefused(Refusal refusal, byte[] sent) {
        assertThatThrownBy(() -> intake.accept(new ByteArrayInputStream(sent), "a.pdf"))
                .isInstanceOfSatisfying(
                        UploadRefused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }
}
