package nl.wijkbord.mywork;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Comparator<OpenQuestion> FIRST = comparing(OpenQuestion::before, nullsLast(naturalOrder()));

    private final ObjectProvider<OpenQuestions> askers;

    Questions(ObjectProvider<OpenQuestions> askers) {
        this.askers = askers;
    }

    /** Only where this viewer may answer; of a card that asks several things, what is to be answered first. */
    Map<CardId, OpenQuestion> to(Viewer viewer, Clearance eyes) {
        return byCard(all(viewer, eyes));
    }

    private static Map<CardId, OpenQuestion> byCard(Stream<OpenQuestion> some) {
        return some.collect(Collectors.toMap(OpenQuestion::card, it -> it, BinaryOperator.minBy(FIRST)));
    }

    private Stream<OpenQuestion> all(Viewer viewer, Clearance eyes) {
        var writes = viewer.seats().keySet().stream().filter(viewer::writesIn).collect(Collectors.toSet());
        var there = eyes.within(writes);
        return there.wijken().isEmpty()
                ? Stream.empty()
                : askers.orderedStream().flatMap(it -> it.to(viewer.organisation(), there).stream());
    }

    /** Those that nobody else was named for. */
    Map<CardId, OpenQuestion> toMe(Viewer viewer, Clearance eyes) {
        return byCard(all(viewer, eyes).filter(it -> it.isFor(viewer)));
    }

    Set<CardId> toUs(Viewer viewer, Clearance eyes) {
        return to(viewer, eyes).keySet();
    }
}
