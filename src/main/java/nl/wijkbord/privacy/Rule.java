package nl.wijkbord.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkbord.privacy.Finding.Kind;

/** One way in which personal data is recognised. */
record Rule(Kind kind, Pattern pattern, Proof proof) {

    List<Finding> findIn(String text) {
        var found = new ArrayList<Finding>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (proof.holds(matcher.group())) {
                found.add(new Finding(kind, matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
