package nl.wijkbord.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Paints a photo anew, upright and not too large, so that nothing but the picture remains. */
final class PhotoCleaner {

    private static final int LONGEST_SIDE = 2048;
    private static final int THUMBNAIL_WIDTH = 480;
    private static final int THUMBNAIL_HEIGHT = 360;

    PhotoCleaner() {
        ImageIO.setUseCache(false); // no half-clean photo in a temporary directory, also not by a reader's own doing
        ImageIO.scanForPlugins(); // now, while the class loader that knows the plug-ins is in charge
    }

    SafeFile clean(byte[] bytes, String mime, String clientName) throws UploadRefused {
        if (mime.equals(MediaType.JPEG.mime()) && !new JpegShape(bytes).isSound()) {
            throw new UploadRefused(Refusal.DAMAGED);
        }
        try {
            var picture = upright(PhotoDecoder.decode(bytes, mime), Uprightness.of(bytes, mime));
            var thumbnail = resized(picture, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT);
            return SafeFile.photo(SafeName.of(clientName, MediaType.JPEG), Jpeg.of(picture), Jpeg.of(thumbnail));
        } catch (IOException | RuntimeException e) { // the readers meet garbage with any exception they can think of
            throw new UploadRefused(Refusal.DAMAGED, e);
        }
    }

    private static BufferedImage upright(BufferedImage decoded, Orientation orientation) {
        var small = resized(decoded, LONGEST_SIDE, LONGEST_SIDE);
        return onWhite(ExifFilterUtils.getFilterForOrientation(orientation).apply(small));
    }

    /** Smaller if need be, never larger. */
    private static BufferedImage resized(BufferedImage image, int width, int height) {
        var factor = Math.min(1, Math.min((double) width / image.getWidth(), (double) height / image.getHeight()));
        try {
            return Thumbnails.of(image)
                    .forceSize(side(image.getWidth() * factor), side(image.getHeight() * factor))
                    .imageType(
                            image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is read from outside", e);
        }
    }

    private static int side(double length) {
        return Math.max(1, (int) Math.round(length));
    }

    /** JPEG knows no transparency; without this a screenshot would get black corners. */
    private static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = opaque.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return opaque;
    }
}
