package nl.wijkbord.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** What a file is called on the screen and when it is downloaded; on our disk it has no name at all. */
public record SafeName(String value) {

    private static final int LONGEST = 80;
    private static final Pattern PATH = Pattern.compile("(?s)^.*[/\\\\]");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}\\s*$");
    /** Says what may stay, so that control, bidi and other unseen characters need no list, save two letters of no width. */
    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{Nd} ._()-]|[\\u115F\\u1160]");

    private static final Pattern REPEATED = Pattern.compile("([ ._-])[ ._-]*");
    private static final Pattern EDGES = Pattern.compile("^[ ._-]+|[ ._-]+$");
    /** Windows opens a device when it meets one of these names. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)\\d)([ ._(-].*)?");

    public SafeName {
        if (value.isEmpty()
                || value.length() > LONGEST
                || STRANGE.matcher(value).find()) {
            throw new IllegalArgumentException("Not a safe file name");
        }
    }

    /** The name the sender gave, as far as it can do no harm; otherwise one of ours. */
    public static SafeName of(String clientName, MediaType type) {
        var stem = stem(clientName, LONGEST - type.extension().length());
        var usable = !stem.isEmpty() && !DEVICE.matcher(stem).matches();
        return new SafeName((usable ? stem : type.noun()) + type.extension());
    }

    private static String stem(String clientName, int longest) {
        var composed = Normalizer.normalize(clientName, Normalizer.Form.NFKC);
        var last = PATH.matcher(composed).replaceFirst("");
        var bare = EXTENSION.matcher(last).replaceFirst("");
        var known = STRANGE.matcher(bare).replaceAll("");
        var single = REPEATED.matcher(known).replaceAll("$1").replace('.', '-');
        return trimmed(shortened(trimmed(single), longest));
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    /** Cuts between characters, never through the middle of one that takes two places. */
    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        var end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return name.substring(0, end);
    }

    /** For Content-Disposition: always a download, never a page of its own within our site. */
    public String asHeader() {
        var ascii = US_ASCII.newEncoder().canEncode(value);
        return ContentDisposition.attachment()
                .filename(value, ascii ? US_ASCII : UTF_8)
                .build()
                .toString();
    }
}
