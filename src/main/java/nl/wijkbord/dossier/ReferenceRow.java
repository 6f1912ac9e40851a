package nl.wijkbord.dossier;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A reference to another system in the list of a card; onlyFor is the one organisation that sees it, or null. */
public record ReferenceRow(UUID id, @Nullable OrganisationId onlyFor, String system, String reference) {

    private static final Pattern ADDRESS = Pattern.compile("https://[\\p{Alnum}.-]+(:\\d+)?(/[^\\s\"'<>\\\\]*)?");

    /** Whether one can go there; everything else is only to be read. */
    public boolean isAddress() {
        return ADDRESS.matcher(reference).matches();
    }
}
