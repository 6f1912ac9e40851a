package nl.wijkbord.file;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.riff.RiffHandler;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/** How the camera was held; the only thing we want to know from the data in a photo. */
final class Uprightness {

    private Uprightness() {}

    /** Reads EXIF only: readers of other blocks unpack texts and colour tables without a limit. */
    static Orientation of(byte[] photo, String mime) {
        try {
            var exif = new Metadata();
            switch (mime) {
                case "image/jpeg" -> exif = jpeg(photo);
                case "image/png" -> png(photo, exif);
                case "image/webp" -> webp(photo, exif);
                default -> throw new IllegalArgumentException(mime);
            }
            return orientation(exif.getFirstDirectoryOfType(ExifIFD0Directory.class));
        } catch (ImageProcessingException | IOException _) {
            return Orientation.TOP_LEFT;
        }
    }

    private static Metadata jpeg(byte[] photo) throws ImageProcessingException, IOException {
        return JpegMetadataReader.readMetadata(new ByteArrayInputStream(photo), List.of(new ExifReader()));
    }

    private static void png(byte[] photo, Metadata exif) throws ImageProcessingException, IOException {
        var chunks = new PngChunkReader().extract(new SequentialByteArrayReader(photo), Set.of(PngChunkType.eXIf));
        chunks.forEach(chunk -> new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), exif));
    }

    private static void webp(byte[] photo, Metadata exif) throws ImageProcessingException, IOException {
        new RiffReader().processRiff(new SequentialByteArrayReader(photo), new ExifChunk(exif));
    }

    private static Orientation orientation(@Nullable ExifIFD0Directory exif) {
        var code = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return code == null || code < 1 || code > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(code);
    }

    private record ExifChunk(Metadata exif) implements RiffHandler {

        @Override
        public boolean shouldAcceptRiffIdentifier(String identifier) {
            return identifier.equals("WEBP");
        }

        @Override
        public boolean shouldAcceptChunk(String fourCc) {
            return fourCc.equals("EXIF");
        }

        @Override
        public boolean shouldAcceptList(String fourCc) {
            return false;
        }

        @Override
        public void processChunk(String fourCc, byte[] payload) {
            var start = ExifReader.startsWithJpegExifPreamble(payload) ? ExifReader.JPEG_SEGMENT_PREAMBLE.length() : 0;
            new ExifReader().extract(new ByteArrayReader(payload, start), exif);
        }

        @Override
        public void addError(String message) {
            // a photo without a readable orientation is shown as it was stored
        }
    }
}
