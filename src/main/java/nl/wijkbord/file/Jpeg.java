package nl.wijkbord.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A photo in our own words: pixels and nothing else. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Jpeg(byte[] bytes, int width, int height) {

    private static final float QUALITY = 0.85f;

    static Jpeg of(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByMIMEType(MediaType.JPEG.mime()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return new Jpeg(bytes.toByteArray(), image.getWidth(), image.getHeight());
    }
}
