package nl.wijkbord.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadIntakeTests {

    private final UploadIntake intake = new UploadIntake();

    @Test
    void aPhotoIsKeptAsJpegUnderACleanName() throws Exception {
        var kept = intake.accept(new ByteArrayInputStream(Samples.photo("png", 60, 40)), "C:\\Users\\Bank vies.PNG");

        assertThat(kept.name()).isEqualTo("Bank vies.jpg");
        assertThat(kept.type()).isEqualTo(MediaType.JPEG);
        assertThat(kept.content()).hasSize(kept.size()).startsWith(0xFF, 0xD8);
    }

    @Test
    void whoChangesACopyDoesNotChangeTheFile() throws Exception {
        var kept = intake.accept(new ByteArrayInputStream(Samples.photo("png", 60, 40)), "a.png");
        kept.content()[0] = 0;

        assertThat(kept.content()).startsWith(0xFF, 0xD8);
    }

    @Test
    void readingStopsAtTheLimit() {
        var endless = new Endless();

        assertThatThrownBy(() -> intake.accept(endless, "foto.jpg"))
                .isInstanceOfSatisfying(
                        UploadRefused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.TOO_LARGE));
        assertThat(endless.given).isEqualTo(UploadIntake.MAX_BYTES + 1L);
    }

    @Test
    void aFileOfExactlyTheLimitMayBeRead() throws Exception {
        var pdf = Samples.joined(
                Samples.latin("%PDF-1.4\n"), new byte[UploadIntake.MAX_BYTES - 15], Samples.latin("%%EOF\n"));

        assertThat(intake.accept(new ByteArrayInputStream(pdf), "a.pdf").size()).isEqualTo(UploadIntake.MAX_BYTES);
    }

    @Test
    void nothingIsRefused() {
        assertRefused(Refusal.EMPTY, new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "hevc", "mif1", "msf1"})
    void anIphonePhotoHearsItsOwnReason(String brand) {
        assertRefused(Refusal.HEIC, Samples.latin("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\0\3\0\0\0\4\0",
                "GIF89a\1\0\1\0",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<html><script>alert(1)</script>",
                "PK\3\4",
                "\u007fELF\2\1\1",
                "#!/bin/sh\nexit",
                "gewoon tekst",
                "BM\0\0\0\0\0\0",
                "II*\0\b\0\0\0",
                "\0\0\0\u0018ftypmp42",
                "\0",
                "GIF89a %PDF-1.4 %%EOF"
            })
    void whateverItIsCalledOnlyPhotosAndPdfsComeIn(String content) {
        assertRefused(Refusal.UNKNOWN_TYPE, Samples.latin(content));
    }

    @Test
    void aLostConnectionIsNotARefusal() throws Exception {
        var gone = InputStream.nullInputStream();
        gone.close();

        assertThatThrownBy(() -> intake.accept(gone, "foto.jpg")).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasATextKey(Refusal refusal) {
        assertThat(refusal.textKey()).matches("file\\.refused\\.[a-z_]+");
    }

    private void assertRefused(Refusal refusal, byte[] sent) {
        assertThatThrownBy(() -> intake.accept(new ByteArrayInputStream(sent), "foto.jpg"))
                .isInstanceOfSatisfying(
                        UploadRefused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    /** Someone who keeps on sending. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            given += length;
            return length;
        }
    }
}
