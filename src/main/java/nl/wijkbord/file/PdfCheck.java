package nl.wijkbord.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Lets a PDF pass that is only there to be read.
 *
 * <p>This searches, it does not understand: it looks for the names of everything that can act, also where they are
 * spelled with hex codes or packed in an object stream. What a viewer finds by repairing a broken file stays unseen,
 * and the file is kept as it came: title, author and photos inside it keep their data.
 */
final class PdfCheck {

    private static final int TAIL = 1024;
    private static final int MOST_UNPACKED = 16 * 1024 * 1024;

    private static final String GAP = "[\\x00\\s]*";
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");
    /**
     * What can act; the beginning of a name is enough. An opening action is no sign by itself, many programs use one
     * to say on which page to start: what it does when it does more has its own name, and that is here.
     */
    private static final Pattern ACTIVE = Pattern.compile("/(?:JavaScript|EmbeddedFile|Launch|Encrypt|SubmitForm"
            + "|ImportData|RichMedia|GoTo[ER]|XFA" + GAP + "[\\[\\d]|JS" + GAP + "(?:[(<]|\\d+\\s+\\d+\\s+R))");

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern PACK = Pattern.compile("/ObjStm");
    private static final Pattern FLATE = Pattern.compile("/Filter\\s*(?:/FlateDecode|\\[\\s*/FlateDecode\\s*\\])");

    private final byte[] bytes;
    private final String text;
    private int packsOpened;
    private int unpacked;

    PdfCheck(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, ISO_8859_1);
    }

    void pass() throws UploadRefused {
        if (text.indexOf("%%EOF", Math.max(0, text.length() - TAIL)) < 0) {
            throw new UploadRefused(Refusal.DAMAGED);
        }
        var plain = plain(text);
        if (!text.startsWith("%PDF-") || ACTIVE.matcher(plain).find()) {
            throw new UploadRefused(Refusal.UNSAFE_PDF);
        }
        openPacks();
        if (packsOpened < PACK.matcher(plain).results().count()) { // one is spelled so that only a viewer finds it
            throw new UploadRefused(Refusal.UNSAFE_PDF);
        }
    }

    /** Names as a viewer reads them: /J#61vaScript is /JavaScript. */
    private static String plain(String text) {
        return HEX.matcher(text).replaceAll(code -> {
            var letter = String.valueOf((char) Integer.parseInt(code.group(1), 16));
            return Matcher.quoteReplacement(letter);
        });
    }

    private void openPacks() throws UploadRefused {
        var stream = STREAM.matcher(text);
        var previous = 0;
        while (stream.find()) {
            var before = text.substring(previous, stream.start());
            var dictionary = plain(before.substring(Math.max(0, before.lastIndexOf("obj"))));
            previous = stream.end();
            if (PACK.matcher(dictionary).find()) {
                packsOpened++;
                openPack(dictionary, previous);
            }
        }
    }

    private void openPack(String dictionary, int start) throws UploadRefused {
        if (!dictionary.contains("/Filter")) {
            return; // not packed at all, and read already
        }
        var readable = FLATE.matcher(dictionary).find() && !dictionary.contains("/Predictor");
        if (!readable || ACTIVE.matcher(plain(inflated(start))).find()) {
            throw new UploadRefused(Refusal.UNSAFE_PDF);
        }
    }

    private String inflated(int start) throws UploadRefused {
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes, start, bytes.length - start);
            var content = new StringBuilder();
            var piece = new byte[8192];
            while (!inflater.finished()) {
                var length = inflater.inflate(piece);
                unpacked += length;
                if ((length == 0 && !inflater.finished()) || unpacked > MOST_UNPACKED) {
                    throw new UploadRefused(Refusal.UNSAFE_PDF);
                }
                content.append(new String(piece, 0, length, ISO_8859_1));
            }
            return content.toString();
        } catch (DataFormatException e) {
            throw new UploadRefused(Refusal.UNSAFE_PDF, e);
        }
    }
}
