package nl.wijkbord.dossier;

import java.util.UUID;
import java.util.regex.Pattern;

/** A reference to another system in the list of a card. */
public record ReferenceRow(UUID id, String system, String reference) {

    private static final Pattern ADDRESS = Pattern.compile("https://[\\p{Alnum}.-]+(:\\d+)?(/[^\\s\"'<>\\\\]*)?");

    /** Whether one can go there; everything else is only to be read. */
    public boolean isAddress() {
        return ADDRESS.matcher(reference).matches();
    }
}
