package nl.wijkbord.setup;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.assignment.Answer;
import nl.wijkbord.card.Domain;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.initiative.Phase;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import org.jspecify.annotations.Nullable;

/** A card that is on the board from the start; days count back or forward from the day the file is loaded. */
public record SetupCard(
        String ref,
        String title,
        String description,
        @Nullable String category,
        Priority priority,
        Set<Domain> domains,
        Where where,
        Sharing sharing,
        Work work,
        Age age,
        Details details,
        @Nullable Closing closing,
        List<Comment> comments,
        List<Relation> relations) {

    /** The place, without a house number. */
    public record Where(String wijk, @Nullable String buurt, String place) {}

    /** Whose card it is, and who may see it on which other boards; the audience counts for {@code BEPERKT} only. */
    public record Sharing(Visibility visibility, String owner, List<String> audience, List<String> alsoIn) {}

    /** Who does it. */
    public record Work(
            @Nullable String lead,
            @Nullable String leadUser,
            List<String> partners,
            @Nullable Integer dueInDays) {}

    /** Who wrote it down and when, and how long it is where it is now. */
    public record Age(String by, int daysAgo, int stageDays) {}

    /** What only one kind of card has. */
    public sealed interface Details {}

    /** Something somebody noticed; it may have become an initiative. */
    public record Signal(
            Stage stage,
            SignalType type,
            Channel channel,
            Source source,
            int happenedDaysAgo,
            @Nullable Waiting waiting,
            @Nullable String became)
            implements Details {}

    /** Something residents want to do. */
    public record Initiative(Phase phase, String initiator) implements Details {}

    /** A task that the lead was asked to do; the parent is the card it belongs to. */
    public record Assignment(
            @Nullable String parent,
            String askedBy,
            Answer answer,
            @Nullable String note) implements Details {}

    /** Why a signal stands still, on whom, and until when; below zero is past its date. */
    public record Waiting(WaitingReason reason, String party, int untilInDays) {}

    /** How it ended, and what residents heard of it. */
    public record Closing(
            Outcome result,
            @Nullable String note,
            Feedback feedback,
            @Nullable String feedbackNote) {}

    /** What somebody said; {@code onlyFor} is the one organisation that may read it. */
    public record Comment(
            String by, String text, int daysAgo, @Nullable String onlyFor) {}

    /** How this card hangs together with another. */
    public record Relation(RelationKind kind, String ref) {}

    /** On the boards of which wijken it stands, first the one in which it lies. */
    List<String> boards() {
        return Stream.concat(Stream.of(where.wijk), sharing.alsoIn.stream()).toList();
    }

    /** Whether the organisation is in the circle that the card is meant for; the team of the wijk is asked elsewhere. */
    boolean isSharedWith(String organisation) {
        return switch (sharing.visibility) {
            case OPENBAAR, WIJKTEAM -> true;
            case BEPERKT -> organisation.equals(sharing.owner) || sharing.audience.contains(organisation);
            case EIGEN_ORGANISATIE -> organisation.equals(sharing.owner);
        };
    }
}
