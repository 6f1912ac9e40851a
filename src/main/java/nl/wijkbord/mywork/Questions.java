package nl.wijkbord.mywork;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.AskedQuestion;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.OpenQuestions;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an organisation still has to answer, whoever let it be asked, and what somebody there asked. */
@Component
class Questions {

    private static final Comparator<OpenQuestion> FIRST = comparing(OpenQuestion::before, nullsLast(naturalOrder()));

    private final ObjectProvider<OpenQuestions> askers;

    Questions(ObjectProvider<OpenQuestions> askers) {
        this.askers = askers;
    }

    /** What somebody has to answer, and what that person asked and has to decide, by card. */
    record Own(Map<CardId, OpenQuestion> toMe, Map<CardId, AskedQuestion> byMe) {

        Own only(Collection<CardId> some) {
            return new Own(only(some, toMe), only(some, byMe));
        }

        private static <T> Map<CardId, T> only(Collection<CardId> some, Map<CardId, T> all) {
            return all.entrySet().stream()
                    .filter(it -> some.contains(it.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        Set<CardId> cards() {
            return Stream.of(toMe, byMe).flatMap(it -> it.keySet().stream()).collect(Collectors.toSet());
        }
    }

    /** Only where this viewer may answer; of a card that asks several things, what is to be answered first. */
    Map<CardId, OpenQuestion> to(Viewer viewer, Clearance eyes) {
        return byCard(all(viewer, eyes));
    }

    private static Map<CardId, OpenQuestion> byCard(Stream<OpenQuestion> some) {
        return some.collect(Collectors.toMap(OpenQuestion::card, it -> it, BinaryOperator.minBy(FIRST)));
    }

    private Stream<OpenQuestion> all(Viewer viewer, Clearance eyes) {
        var there = writable(viewer, eyes);
        return there.wijken().isEmpty()
                ? Stream.empty()
                : askers.orderedStream().flatMap(it -> it.to(viewer.organisation(), there).stream());
    }

    private static Clearance writable(Viewer viewer, Clearance eyes) {
        return eyes.within(
                viewer.seats().keySet().stream().filter(viewer::writesIn).collect(Collectors.toSet()));
    }

    /** Of what the organisation is asked only that for which nobody else was named. */
    Own of(Viewer viewer, Clearance eyes) {
        var there = writable(viewer, eyes);
        if (there.wijken().isEmpty()) {
            return new Own(Map.of(), Map.of());
        }
        var found = askers.orderedStream().map(it -> it.toAndBy(viewer, there)).toList();
        return new Own(
                byCard(found.stream().flatMap(it -> it.to().stream()).filter(it -> it.isFor(viewer))),
                found.stream()
                        .flatMap(it -> it.by().stream())
                        .collect(Collectors.toMap(AskedQuestion::card, it -> it, (one, _) -> one)));
    }

    Set<CardId> toUs(Viewer viewer, Clearance eyes) {
        return to(viewer, eyes).keySet();
    }
}
