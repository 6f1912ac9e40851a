package nl.wijkbord.wijk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import nl.wijkbord.security.WijkId;

/** A buurt as people choose it. */
public record BuurtName(UUID id, WijkId wijk, String name) {

    /** As it stands in a web address. */
    public String slug() {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
