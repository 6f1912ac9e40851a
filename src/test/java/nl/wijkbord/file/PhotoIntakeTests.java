package nl.wijkbord.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoIntakeTests {

    private final UploadIntake intake = new UploadIntake();

    @Test
    void aPhotoLosesEverythingButThePicture() throws Exception {
        var kept = accept(Samples.fromPhone(800, 400, 1));

        for (var bytes : List.of(kept.content(), thumbnail(kept))) {
            assertThat(exifOf(bytes)).isEmpty();
            assertThat(new String(bytes, ISO_8859_1)).doesNotContain("Exif", "xap", Samples.SECRET, "PK\3\4");
        }
    }

    @Test
    void theDetectorFindsThePlaceInWhatWasSent() throws Exception {
        var sent = Samples.fromPhone(800, 400, 1);

        assertThat(exifOf(sent)).hasSize(2).hasAtLeastOneElementOfType(GpsDirectory.class);
        assertThat(new String(sent, ISO_8859_1)).contains("Exif", "xap", Samples.SECRET, "PK\3\4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp"})
    void aPhotoTakenWithThePhoneOnItsSideStandsUpright(String format) throws Exception {
        var kept = accept(onItsSide(format));

        assertThat(kept.height()).isGreaterThan(kept.width());
        assertThat(exifOf(kept.content())).isEmpty();
        assertThat(Samples.decoded(kept.content()).getHeight()).isEqualTo(kept.height());
    }

    private static byte[] onItsSide(String format) {
        return switch (format) {
            case "png" -> Samples.pngWithExif(Samples.photo("png", 80, 40), 6);
            case "webp" -> Samples.webpWithExif(Samples.resource("green.webp"), 6);
            default -> Samples.fromPhone(80, 40, 6);
        };
    }

    @ParameterizedTest
    @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM"})
    void whatWasOnTheLeftOfTheSensorGoesWhereTheCameraSays(int orientation, String side) throws Exception {
        var image =
                Samples.decoded(accept(Samples.fromPhone(80, 40, orientation)).content());

        var x = side.equals("LEFT") ? 5 : image.getWidth() - 5;
        var y = side.equals("TOP") ? 5 : image.getHeight() - 5;
        var red = image.getRGB(x, y);
        assertThat(new Color(red).getRed()).isGreaterThan(200);
        assertThat(new Color(red).getBlue()).isLessThan(60);
    }

    @Test
    void aLargePhotoBecomesSmallAndASmallOneStaysSmall() throws Exception {
        var large = accept(Samples.photo("jpeg", 4000, 1000));
        var small = accept(Samples.photo("jpeg", 60, 40));

        assertThat(List.of(large.width(), large.height())).containsExactly(2048, 512);
        assertThat(List.of(small.width(), small.height())).containsExactly(60, 40);
        var thumbnail = Samples.decoded(thumbnail(large));
        assertThat(List.of(thumbnail.getWidth(), thumbnail.getHeight())).containsExactly(480, 120);
    }

    @Test
    void aPhotoOfFortyEightMegapixelsComesIn() throws Exception {
        var image = new BufferedImage(8000, 6000, BufferedImage.TYPE_BYTE_BINARY);

        var kept = accept(Samples.encoded(image, "png"));

        assertThat(List.of(kept.width(), kept.height())).containsExactly(2048, 1536);
    }

    @Test
    void webpKeepsItsColours() throws Exception {
        var image = Samples.decoded(accept(Samples.resource("green.webp")).content());

        assertThat(new Color(image.getRGB(10, 10)).getRed()).isGreaterThan(150);
        assertThat(new Color(image.getRGB(80, 50)).getGreen()).isBetween(90, 150);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws Exception {
        var png = Samples.encoded(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png");

        for (var sent : List.of(png, Samples.resource("transparent.webp"))) {
            var image = Samples.decoded(accept(sent).content());
            assertThat(new Color(image.getRGB(image.getWidth() - 5, image.getHeight() - 5)))
                    .isEqualTo(Color.WHITE);
        }
    }

    @ParameterizedTest
    @CsvSource({"10000,6000", "2147483647,2147483647", "20001,1"})
    void aHeaderThatPromisesTooMuchIsRefusedBeforeDecoding(int width, int height) {
        assertRefused(Refusal.TOO_MANY_PIXELS, Samples.pngPromising(width, height));
    }

    @Test
    void theSameHeaderWithAModestPromiseIsOnlyFoundOutByDecoding() {
        assertRefused(Refusal.DAMAGED, Samples.pngPromising(100, 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp"})
    void halfAPhotoIsDamaged(String format) {
        var whole = format.equals("webp") ? Samples.resource("green.webp") : Samples.photo(format, 300, 200);

        assertRefused(Refusal.DAMAGED, Arrays.copyOf(whole, whole.length - 40));
        assertRefused(Refusal.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void aJpegThatKeepsTheDecoderBusyIsRefused() throws Exception {
        assertThat(accept(Samples.progressive(2)).width()).isEqualTo(80);
        assertRefused(Refusal.DAMAGED, Samples.progressive(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp"})
    void whateverIsWrongInAPhotoItIsKeptOrRefusedButNeverAnError(String format) {
        var whole = format.equals("webp") ? Samples.resource("green.webp") : Samples.photo(format, 64, 48);
        var random = new Random(20260101);
        for (var round = 0; round < 200; round++) {
            var broken = whole.clone();
            for (var flip = 0; flip < 4; flip++) {
                broken[12 + random.nextInt(broken.length - 12)] = (byte) random.nextInt();
            }
            keptOrRefused(broken);
        }
    }

    private void keptOrRefused(byte[] sent) {
        try {
            assertThat(accept(sent).type()).isEqualTo(MediaType.JPEG);
        } catch (UploadRefused refused) {
            assertThat(refused.refusal()).isNotNull();
        }
    }

    @Test
    void noReaderMayWriteToATemporaryDirectory() {
        assertThat(ImageIO.getUseCache()).isFalse();
    }

    private SafeFile accept(byte[] sent) throws UploadRefused {
        return intake.accept(new ByteArrayInputStream(sent), "IMG_0001");
    }

    private void assertRefused(Refusal refusal, byte[] sent) {
        assertThatThrownBy(() -> accept(sent))
                .isInstanceOfSatisfying(
                        UploadRefused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    private static byte[] thumbnail(SafeFile file) {
        return Objects.requireNonNull(file.thumbnail());
    }

    private static List<ExifDirectoryBase> exifOf(byte[] jpeg) throws Exception {
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg));
        return List.copyOf(metadata.getDirectoriesOfType(ExifDirectoryBase.class));
    }
}
