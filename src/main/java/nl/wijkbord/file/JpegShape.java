package nl.wijkbord.file;

/** The skeleton of a JPEG: is the whole of it there, and is it not made to keep us busy? */
final class JpegShape {

    /** A progressive photo has about ten; every one more makes the decoder walk over the whole picture again. */
    private static final int MOST_SCANS = 64;

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final byte[] bytes;

    JpegShape(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The decoder paints what is missing grey without a word, so the end marker is looked for here. */
    boolean isSound() {
        var scans = 0;
        var at = nextMarker(2);
        while (at < bytes.length && marker(at) != END && scans <= MOST_SCANS) {
            if (marker(at) == SCAN) {
                scans++;
            }
            at = nextMarker(at + 1 + length(at));
        }
        return at < bytes.length && scans > 0 && scans <= MOST_SCANS;
    }

    /** The place of the next code after an FF that starts a segment; the end of the file if there is none. */
    private int nextMarker(int from) {
        for (var at = from; at + 1 < bytes.length; at++) {
            if ((bytes[at] & 0xFF) == 0xFF && startsSegment(marker(at + 1))) {
                return at + 1;
            }
        }
        return bytes.length;
    }

    /** Stuffed zeros, fill bytes, restarts and a second start have no length of their own. */
    private static boolean startsSegment(int code) {
        return code > 0x01 && code != 0xFF && (code < 0xD0 || code > 0xD8);
    }

    private int marker(int at) {
        return bytes[at] & 0xFF;
    }

    private int length(int at) {
        return at + 2 < bytes.length ? marker(at + 1) << 8 | marker(at + 2) : 0;
    }
}
