package nl.wijkbord.setup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbord.assignment.Answer;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.initiative.Phase;
import nl.wijkbord.setup.SetupCard.Assignment;
import nl.wijkbord.setup.SetupCard.Closing;
import nl.wijkbord.setup.SetupCard.Initiative;
import nl.wijkbord.setup.SetupCard.Signal;
import nl.wijkbord.setup.SetupCard.Waiting;
import nl.wijkbord.setup.SetupFile.Organisation;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import org.jspecify.annotations.Nullable;

/** Reads what only one kind of card has. */
final class DetailsReading {

    private final Map<String, String> nameOf;

    DetailsReading(List<Organisation> organisations) {
        nameOf = organisations.stream()
                .collect(Collectors.toMap(Organisation::slug, Organisation::name, (first, _) -> first));
    }

    Signal signal(Fields fields) {
        var happened = fields.get("happened-days-ago").optionalDays(0);
        return new Signal(
                fields.get("stage").word(Stage.NIEUW),
                fields.get("type").word(SignalType.SIGNAAL),
                fields.get("channel").word(Channel.class),
                fields.get("source").word(Source.class),
                happened == null ? fields.get("days-ago").days(0) : happened,
                waiting(fields.get("waiting")),
                fields.get("became").optionalMatching(Format.SLUG));
    }

    private static @Nullable Waiting waiting(Spot spot) {
        if (spot.isEmpty()) {
            return null;
        }
        var fields = spot.fields(Part.WAITING);
        return new Waiting(
                fields.get("reason").word(WaitingReason.class),
                Wording.line(fields.get("party"), 120),
                fields.get("until-in-days").days(-999));
    }

    /** Without a name of its own the initiator is the organisation that leads. */
    Initiative initiative(Fields fields, @Nullable String lead) {
        var initiator = Wording.optionalLine(fields.get("initiator"), 120);
        return new Initiative(
                fields.get("phase").word(Phase.IDEE),
                initiator == null && lead != null ? nameOf.getOrDefault(lead, "") : orEmpty(initiator));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    Assignment assignment(Fields fields, String askedBy) {
        return new Assignment(
                fields.get("parent").optionalMatching(Format.SLUG),
                askedBy,
                fields.get("answer").word(Answer.GEVRAAGD),
                Wording.optionalProse(fields.get("note"), 1000));
    }

    static @Nullable Closing closing(Spot spot) {
        if (spot.isEmpty()) {
            return null;
        }
        var fields = spot.fields(Part.CLOSING);
        return new Closing(
                fields.get("result").word(Outcome.class),
                Wording.optionalProse(fields.get("note"), 1000),
                fields.get("feedback").word(Feedback.class),
                Wording.optionalProse(fields.get("feedback-note"), 400));
    }
}
