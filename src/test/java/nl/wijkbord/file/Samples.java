package nl.wijkbord.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files as people send them, made on the spot. */
final class Samples {

    static final String SECRET = "BEWONER-GEHEIM";

    private Samples() {}

    /** Red on the left, blue on the right. */
    static byte[] photo(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return encoded(image, format);
    }

    static byte[] encoded(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A progressive JPEG whose last scan comes so many times. */
    static byte[] progressive(int times) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var settings = writer.getDefaultWriteParam();
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(decoded(photo("jpeg", 80, 40)), null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        var jpeg = new String(out.toByteArray(), ISO_8859_1);
        var end = jpeg.length() - 2;
        var scan = jpeg.substring(jpeg.lastIndexOf("\u00ff\u00da"), end);
        return latin(jpeg.substring(0, end) + scan.repeat(times - 1) + jpeg.substring(end));
    }

    static BufferedImage decoded(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A phone's photo: where it was taken, how it was held, a comment, and something glued to the end. */
    static byte[] fromPhone(int width, int height, int orientation) {
        var jpeg = photo("jpeg", width, height);
        var exif = joined(latin("Exif\0\0"), exif(orientation));
        var xmp = latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>");
        return joined(
                slice(jpeg, 0, 2),
                segment(0xE1, exif),
                segment(0xE1, xmp),
                segment(0xFE, latin(SECRET)),
                slice(jpeg, 2, jpeg.length),
                latin("PK\3\4" + SECRET));
    }

    /** Orientation, and the place: 52° 3' N, 4° 30' E. */
    static byte[] exif(int orientation) {
        var tiff =
                ByteBuffer.allocate(140).put(latin("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 92);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 116);
        tiff.putInt(0);
        for (var part : new int[] {52, 3, 0, 4, 30, 0}) {
            tiff.putInt(part).putInt(1);
        }
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] segment(int marker, byte[] content) {
        var head = ByteBuffer.allocate(4).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
        return joined(head.array(), content);
    }

    /** A few bytes that promise a picture of this size; there are no pixels behind it. */
    static byte[] pngPromising(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return joined(latin("\u0089PNG\r\n\u001a\n"), chunk("IHDR", header.array()), chunk("IDAT", latin("niets")));
    }

    static byte[] pngWithExif(byte[] png, int orientation) {
        return joined(slice(png, 0, 33), chunk("eXIf", exif(orientation)), slice(png, 33, png.length));
    }

    private static byte[] chunk(String type, byte[] content) {
        var checked = joined(latin(type), content);
        var crc = new CRC32();
        crc.update(checked);
        var length = ByteBuffer.allocate(4).putInt(content.length).array();
        return joined(
                length,
                checked,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    static byte[] webpWithExif(byte[] webp, int orientation) {
        var exif = exif(orientation);
        var size = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(exif.length)
                .array();
        var all = joined(webp, latin("EXIF"), size, exif);
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(4, all.length - 8);
        all[20] |= 0x08;
        return all;
    }

    static byte[] resource(String name) {
        try (var in = Samples.class.getResourceAsStream("/file/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
