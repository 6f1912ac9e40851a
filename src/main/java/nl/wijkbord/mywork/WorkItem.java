package nl.wijkbord.mywork;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.card.AskedQuestion;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Tie;
import nl.wijkbord.card.Timing;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;

/** A card on somebody's list, and why it stands there. */
public record WorkItem(WorkGroup group, Found found) {

    /** In the order of the groups; in each the nearest day first. */
    public static final Comparator<WorkItem> ORDER = comparing(WorkItem::group)
            .thenComparing(it -> it.day().orElse(null), nullsLast(naturalOrder()))
            .thenComparing(it -> it.row().due(), nullsLast(naturalOrder()))
            .thenComparing(it -> it.row().rank());

    /** The nearest day first, whoever is to do it. */
    static final Comparator<WorkItem> BY_DAY = comparing(
                    (WorkItem it) -> it.day().orElse(null), nullsLast(naturalOrder()))
            .thenComparing(ORDER);

    /** What was found about a card, before it has its place on the list; later is null unless it was put aside. */
    record Found(
            CardRow row,
            Set<Tie> ties,
            @Nullable OpenQuestion question,
            @Nullable AskedQuestion asked,
            @Nullable LocalDate later) {

        /** Whether whoever looks put it aside for a while; what is asked meanwhile is asked nevertheless. */
        boolean isPutAside() {
            return later != null && question == null;
        }

        /** Until when to answer what is asked; of what was put aside, when it is back; else the nearest of its own days. */
        Optional<LocalDate> day() {
            if (question != null && question.before() != null) {
                return Optional.of(question.before());
            }
            if (isPutAside()) {
                return Optional.ofNullable(later);
            }
            return isAnswerDay() ? Optional.ofNullable(asked).map(AskedQuestion::before) : ownDay();
        }

        /** Whether that day is the one before which partners answer what I asked. */
        boolean isAnswerDay() {
            return question == null && !isPutAside() && asked != null && !(isMine() && ownDay().isPresent());
        }

        boolean isMine() {
            return ties.contains(Tie.MINE);
        }

        /** The nearest of the day it was promised for and the day it waits for. */
        Optional<LocalDate> ownDay() {
            return Stream.of(Optional.ofNullable(row.due()), Optional.ofNullable(row.waitingUntil()))
                    .flatMap(Optional::stream)
                    .min(naturalOrder());
        }

        /** What another organisation gave back lies on the table again. */
        boolean isHandedBack() {
            return ties.contains(Tie.GIVEN)
                    && row.number().kind() == CardKind.ASSIGNMENT
                    && row.stage() == Stage.TE_BESPREKEN;
        }
    }

    public CardRow row() {
        return found.row();
    }

    public CardId id() {
        return row().id();
    }

    public Optional<LocalDate> day() {
        return found.day();
    }

    /** Whether that is the day before which partners answer; that they did not is no delay of the card. */
    public boolean isAnswerDay() {
        return found.isAnswerDay();
    }

    /** What I asked the partners, and have still to decide. */
    public Optional<AskedQuestion> asked() {
        return Optional.ofNullable(found.asked());
    }

    public Optional<OpenQuestion> question() {
        return Optional.ofNullable(found.question());
    }

    /** How it stands with what I have to answer, or otherwise with the card. */
    public Timing timing(Instant now) {
        return question()
                .filter(it -> it.before() != null)
                .map(it -> it.timing(LocalDate.ofInstant(now, Times.ZONE)))
                .orElse(row().isLate(now) ? Timing.LATE : Timing.ON_TIME);
    }

    public boolean isHandedBack() {
        return found.isHandedBack();
    }

    /** Whether I am the one who does something about it now. */
    public boolean isUpToMe() {
        return group == WorkGroup.TO_ANSWER || found.isMine() || isHandedBack() || isToDecide() || isSpokenFor();
    }

    /** Whether so many gave it back that I choose who does it. */
    public boolean isToDecide() {
        return found.ties().contains(Tie.TO_DECIDE);
    }

    /** Whether I tell what whoever has it says. */
    public boolean isSpokenFor() {
        return found.ties().contains(Tie.SPOKEN_FOR);
    }

    /** Whether it is here because I stand in for a colleague. */
    public boolean isStoodIn() {
        return found.ties().contains(Tie.STOOD_IN);
    }

    /** Whether another organisation has it because I asked. */
    public boolean isGiven() {
        return found.ties().contains(Tie.GIVEN);
    }
}
