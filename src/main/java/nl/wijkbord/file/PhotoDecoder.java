package nl.wijkbord.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Turns the bytes of one photo into pixels, after asking how many there will be. */
final class PhotoDecoder {

    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 20_000;
    /** Above this every second (third, ...) pixel is skipped while reading: what we keep is smaller still. */
    private static final double PIXELS_IN_MEMORY = 16_000_000;

    private PhotoDecoder() {}

    static BufferedImage decode(byte[] photo, String mime) throws UploadRefused, IOException {
        var reader = ImageIO.getImageReadersByMIMEType(mime).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(photo))) {
            reader.setInput(in, true, true);
            return reader.read(0, sampling(reader));
        } finally {
            reader.dispose();
        }
    }

    /** Only looks at the header; a few bytes there can promise a picture that fills the memory. */
    private static ImageReadParam sampling(ImageReader reader) throws UploadRefused, IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw new UploadRefused(Refusal.TOO_MANY_PIXELS);
        }
        var step = (int) Math.max(1, Math.ceil(Math.sqrt(width * height / PIXELS_IN_MEMORY)));
        var settings = reader.getDefaultReadParam();
        settings.setSourceSubsampling(step, step, 0, 0);
        return settings;
    }
}
