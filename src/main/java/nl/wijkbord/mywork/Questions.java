package nl.wijkbord.mywork;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.OpenQuestions;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an organisation still has to answer, whoever let it be asked. */
@Component
class Questions {

    private final ObjectProvider<OpenQuestions> askers;

    Questions(ObjectProvider<OpenQuestions> askers) {
        this.askers = askers;
    }

    /** Only where this viewer may answer; of a card that asks several things, one. */
    Map<CardId, OpenQuestion> to(Viewer viewer, Clearance eyes) {
        var writes = viewer.seats().keySet().stream().filter(viewer::writesIn).collect(Collectors.toSet());
        return all(viewer, eyes.within(writes));
    }

    private Map<CardId, OpenQuestion> all(Viewer viewer, Clearance eyes) {
        return eyes.wijken().isEmpty()
                ? Map.of()
                : askers.orderedStream()
                        .flatMap(it -> it.to(viewer.organisation(), eyes).stream())
                        .collect(Collectors.toMap(OpenQuestion::card, it -> it, (one, _) -> one));
    }

    /** Those that nobody else was named for. */
    Map<CardId, OpenQuestion> toMe(Viewer viewer, Clearance eyes) {
        return to(viewer, eyes).values().stream()
                .filter(it -> it.isFor(viewer))
                .collect(Collectors.toMap(OpenQuestion::card, it -> it));
    }

    Set<CardId> toUs(Viewer viewer, Clearance eyes) {
        return to(viewer, eyes).keySet();
    }
}
