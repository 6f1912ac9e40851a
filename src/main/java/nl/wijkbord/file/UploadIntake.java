package nl.wijkbord.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** The door for files: looks at what a file is, never at what it is called. */
@Component
public class UploadIntake {

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** A file is what it begins with; whatever follows further on was put there to be mistaken for it. */
    private static final int BEGINNING = 64;

    private final Tika tika = new Tika();
    private final PhotoCleaner photos = new PhotoCleaner();

    /** Nobody waits for ever while others send slowly. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A file that comes in takes ten megabytes. */
    private final Semaphore arriving = new Semaphore(16, true);

    /** An opened file takes tens of megabytes: the third in line waits. */
    private final Semaphore opening = new Semaphore(2, true);

    /**
     * Reads at most one byte more than the limit and leaves closing to the caller.
     *
     * @throws UncheckedIOException when the sender goes away halfway
     */
    public SafeFile accept(InputStream in, String clientName) throws UploadRefused {
        take(arriving);
        try {
            return open(read(in), clientName);
        } finally {
            arriving.release();
        }
    }

    private SafeFile open(byte[] bytes, String clientName) throws UploadRefused {
        take(opening);
        try {
            return examine(bytes, clientName);
        } finally {
            opening.release();
        }
    }

    private static void take(Semaphore places) throws UploadRefused {
        try {
            if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new UploadRefused(Refusal.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadRefused(Refusal.BUSY);
        }
    }

    private static byte[] read(InputStream in) throws UploadRefused {
        try {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length == 0) {
                throw new UploadRefused(Refusal.EMPTY);
            }
            if (bytes.length > MAX_BYTES) {
                throw new UploadRefused(Refusal.TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SafeFile examine(byte[] bytes, String clientName) throws UploadRefused {
        var mime = tika.detect(Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)));
        return switch (mime) {
            case "image/jpeg", "image/png", "image/webp" -> photos.clean(bytes, mime, clientName);
            case "application/pdf" -> pdf(bytes, clientName);
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" ->
                throw new UploadRefused(Refusal.HEIC);
            default -> throw new UploadRefused(Refusal.UNKNOWN_TYPE);
        };
    }

    private static SafeFile pdf(byte[] bytes, String clientName) throws UploadRefused {
        new PdfCheck(bytes).pass();
        return SafeFile.pdf(SafeName.of(clientName, MediaType.PDF), bytes);
    }
}
