package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.board.SavedFilters;
import nl.wijkbord.board.SharedWith;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.ReferenceInput;
import nl.wijkbord.dossier.ReferenceService;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalInput;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import nl.wijkbord.signal.Telling;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Records;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is typed is kept as it is or refused in clear words; never anything else, and never half of it. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class RoughInputTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Records records;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private SignalService signals;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private CommentService comments;

    @Autowired
    private ReferenceService references;

    @Autowired
    private SavedFilters filters;

    private OrganisationId politie;
    private WijkId wijk;
    private Viewer wijkagent;

    @BeforeEach
    void aWijkagent() {
        politie = town.organisation("politie");
        wijk = town.wijk("noord", politie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        spotlight.on(wijkagent);
    }

    /** A place for words or a day: what has to be there first, and how it is written. */
    private record Field<T>(String name, Supplier<CardRef> there, BiConsumer<CardRef, T> write) {}

    @Test
    void everyTextIsKeptAsItIsOrRefused() {
        var fields = new ArrayList<>(onCards());
        fields.addAll(onKinds());
        fields.addAll(besideCards());
        fields.forEach(field -> RoughInput.TEXTS.forEach(text -> keptOrRefused(field, text)));
    }

    @Test
    void everyDayIsKeptAsItIsOrRefused() {
        var days = List.<Field<LocalDate>>of(
                new Field<>("due", this::card, work::expectBefore),
                new Field<>("until", this::card, (it, day) -> waitFor(it, "gemeente", day)),
                new Field<>("happened on", this::card, (it, day) -> signals.told(it, telling("", day), Reason.NONE)));
        days.forEach(field -> RoughInput.DAYS.forEach(day -> keptOrRefused(field, day)));
    }

    @Test
    void whatGoesToTheDatabaseUncheckedIsFoundOut() {
        var careless = new Field<String>(
                "careless",
                this::card,
                (it, text) -> database.sql("update card set place = ? where id = ?")
                        .params(text, it.id().value())
                        .update());

        assertThat(catchThrowable(() -> keptOrRefused(careless, "x".repeat(121))))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void wordsThatAreDroppedAreFoundOutAlsoWhenTheyStandElsewhere() {
        report(Cards.face(wijk, "Fiets"), "");
        var forgetful = new Field<String>("forgetful", this::card, (_, _) -> {});

        assertThat(catchThrowable(() -> keptOrRefused(forgetful, "Fiets"))).isInstanceOf(AssertionError.class);
    }

    private <T> void keptOrRefused(Field<T> field, T value) {
        var words = value.toString();
        var name = field.name() + ": " + words.substring(0, Math.min(30, words.length())) + " of " + words.length();
        var target = field.there().get();
        var before = records.all();
        var deeds = records.deeds();
        var refusal = catchThrowable(() -> field.write().accept(target, value));
        if (refusal == null) {
            assertThat(RoughInput.essence(written(before)).contains(RoughInput.essence(words)))
                    .as(name)
                    .isTrue();
        } else {
            assertThat(refusal).as(name).isInstanceOfAny(NotPossible.class, PersonalDataFound.class);
            assertThat(records.all().equals(before)).as(name).isTrue();
            assertThat(records.deeds()).as(name).isEqualTo(deeds);
        }
    }

    /** What the database holds now that it did not hold then: the same words may stand in many places. */
    private String written(Map<String, List<String>> before) {
        return records.all().entrySet().stream()
                .flatMap(it -> added(before.getOrDefault(it.getKey(), List.of()), it.getValue()))
                .collect(Collectors.joining());
    }

    private static Stream<String> added(List<String> before, List<String> after) {
        var known = Set.copyOf(before);
        return after.stream().filter(it -> !known.contains(it));
    }

    private List<Field<String>> onCards() {
        return List.of(
                new Field<>("title", this::card, (it, text) -> work.say(it, face -> face.titled(text), Reason.NONE)),
                new Field<>("words", this::card, (it, text) -> work.say(it, face -> face.telling(text), Reason.NONE)),
                new Field<>("place", this::card, (it, text) -> work.say(it, face -> face.at(spot(text)), Reason.NONE)),
                new Field<>("party", this::card, (it, text) -> waitFor(it, text, LocalDate.of(2027, 1, 1))),
                new Field<>("note", this::card, (it, text) -> close(it, text, "bekend")),
                new Field<>("feedback", this::card, (it, text) -> close(it, "", text)));
    }

    private List<Field<String>> onKinds() {
        return List.of(
                new Field<>("new signal", this::card, (_, text) -> report(Cards.face(wijk, text), "")),
                new Field<>("new place", this::card, (_, text) -> report(face().at(spot(text)), "")),
                new Field<>("received by", this::card, (_, text) -> report(face(), text)),
                new Field<>("told", this::card, (it, text) -> signals.told(it, telling(text, null), Reason.NONE)),
                new Field<>("initiator", this::card, (_, text) -> initiative(text)),
                new Field<>(
                        "wanted by",
                        () -> initiative("buurt"),
                        (it, text) -> initiatives.wantedBy(it, text, Reason.NONE)),
                new Field<>("new task", this::card, (_, text) -> task(text)),
                new Field<>("result", () -> task("vegen"), (it, text) -> assignments.done(it, text, Reason.NONE)),
                new Field<>("back", () -> task("vegen"), (it, text) -> assignments.handBack(it, text, Reason.NONE)));
    }

    private List<Field<String>> besideCards() {
        return List.of(
                new Field<>("comment", this::card, (it, text) -> comments.say(it.id(), text, null, Reason.NONE)),
                new Field<>("system", this::card, (it, text) -> refer(it, text, "12")),
                new Field<>("reference", this::card, (it, text) -> refer(it, "zaak", text)),
                new Field<>("filter", this::card, (_, text) -> keep(text)));
    }

    private CardRef card() {
        return cards.signal(wijkagent, wijk, "Lantaarn", Visibility.WIJKTEAM).ref();
    }

    private Face face() {
        return Cards.face(wijk, "Stoep");
    }

    private Spot spot(String place) {
        return new Spot(wijk, null, place);
    }

    private CardRef task(String words) {
        return assignments.ask(new AssignmentInput(Cards.face(wijk, words), politie, null, null, null, Reason.NONE));
    }

    private CardRef initiative(String group) {
        return initiatives.propose(new InitiativeInput(face(), Visibility.WIJKTEAM, group, Reason.NONE));
    }

    private void report(Face face, String receivedBy) {
        signals.report(new SignalInput(face, Visibility.WIJKTEAM, telling(receivedBy, null), Reason.NONE));
    }

    private static Telling telling(String receivedBy, @Nullable LocalDate day) {
        return new Telling(SignalType.SIGNAAL, Channel.PARTNER, Source.BEWONER, day, receivedBy, true);
    }

    private void waitFor(CardRef card, String party, LocalDate until) {
        moves.waitFor(card, new Waiting(WaitingReason.VERGUNNING, party, until), Reason.NONE);
    }

    private void close(CardRef card, String note, String feedbackNote) {
        moves.close(card, new Closing(Outcome.OPGELOST, note, Feedback.NIET_NODIG, feedbackNote), Reason.NONE);
    }

    private void refer(CardRef card, String system, String reference) {
        references.add(card.id(), new ReferenceInput(system, reference), Reason.NONE);
    }

    private void keep(String name) {
        filters.save(new SavedFilters.Input(name, SharedWith.NOBODY, false), "wijken", null, Reason.NONE);
    }
}
