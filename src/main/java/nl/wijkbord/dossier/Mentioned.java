package nl.wijkbord.dossier;

import java.util.Set;
import nl.wijkbord.security.Viewer;

/** People were addressed: their screens may look whether there is something for them. Says to whom, never what. */
public record Mentioned(Set<Mention> who) {

    public boolean reaches(Viewer viewer) {
        return who.stream()
                .anyMatch(it -> it.user() == null
                        ? it.organisation().equals(viewer.organisation())
                        : viewer.id().equals(it.user()));
    }
}
