package nl.wijkbord.mywork;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardRows;
import nl.wijkbord.card.CardScope;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Share;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.VisibilityPolicy;
import nl.wijkbord.notification.NotificationService;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.TestDatabase;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Board, counts, own work, bell and questions tell of exactly the cards that the rule allows, in worlds nobody thought of. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class EveryReadingTests {

    private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 22, 9, 0);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardService cards;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private MyWorkService myWork;

    @Autowired
    private OurWorkService ourWork;

    @Autowired
    private JdbcClient database;

    private final Random dice = new Random(20261123);
    private final Map<CardId, CardScope> dealt = new HashMap<>();
    private final Map<CardId, Viewer> doers = new HashMap<>();
    private List<OrganisationId> organisations;
    private List<Viewer> people;
    private Map<WijkId, Set<OrganisationId>> teams;

    @BeforeEach
    void aWorld() {
        organisations = Stream.of("gemeente", "politie", "corporatie", "welzijn")
                .map(town::organisation)
                .toList();
        people = organisations.stream()
                .map(it -> town.person("x", it, Role.PROFESSIONAL))
                .toList();
        teams = Stream.of("noord", "zuid", "oost").map(_ -> some(organisations)).toList().stream()
                .collect(toMap(
                        it -> town.wijk("wijk", it.toArray(OrganisationId[]::new)),
                        it -> it,
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void noListAndNoCountTellsOfMoreOrLessThanTheRule() {
        for (int i = 0; i < (TestDatabase.isMariaDb() ? 15 : 60); i++) {
            var fresh = Stream.generate(this::deal).limit(4).collect(toSet());
            var viewer = seated(one(people));
            spotlight.on(viewer);
            var eyes = viewer.clearance();
            var may = allowed(eyes);
            var reads = may.stream().filter(it -> isReadable(it, eyes)).collect(toSet());

            assertThat(ids(cards.board(CardFilter.in(teams.keySet()), eyes)))
                    .as("board of %s", eyes)
                    .isEqualTo(may);
            assertThat(cards.count(CardFilter.in(teams.keySet()), eyes)).isEqualTo(may.size());
            teams.keySet()
                    .forEach(it -> assertThat(ids(cards.board(CardFilter.in(Set.of(it)), eyes)))
                            .as("board of one wijk for %s", eyes)
                            .isEqualTo(only(may, card -> scope(card).wijken().contains(it))));
            assertThat(ids(cards.rows(fresh, eyes))).isEqualTo(only(may, fresh::contains));
            assertThat(notifications.unread())
                    .as("bell of %s", eyes)
                    .containsExactlyInAnyOrderElementsOf(only(may, it -> isForTeam(it, eyes)));
            assertThat(only(fresh, it -> consultations.of(it, eyes).isPresent()))
                    .as("questions on cards for %s", eyes)
                    .isEqualTo(only(fresh, it -> isForTeam(it, eyes)));
            var asked = only(dealt.keySet(), it -> isForTeam(it, eyes.within(writing(viewer))));
            assertThat(work(ourWork.work(OurList.ASKED, eyes).items()))
                    .as("asked of %s", eyes)
                    .isEqualTo(asked);
            assertThat(work(myWork.all(eyes)))
                    .as("work of %s", eyes)
                    .isEqualTo(only(
                            dealt.keySet(),
                            it -> asked.contains(it)
                                    || (reads.contains(it) && doer(it).id().equals(viewer.id()))));
            assertThat(ourWork.work(OurList.LEAD, eyes).counts().get(OurList.LEAD))
                    .isEqualTo(only(reads, it -> doer(it).organisation().equals(viewer.organisation()))
                            .size());
        }
    }

    /** A card that somebody has in hand, about which a question stands open, and of which everybody was told. */
    private CardId deal() {
        var scope = scope();
        var card = CardRows.insert(database, scope, people.getFirst().id().value(), dice);
        var doer = one(people);
        dealt.put(card, scope);
        doers.put(card, doer);
        database.sql("update card set lead_id = ?, lead_user_id = ?, stage = 'OPGEPAKT' where id = ?")
                .params(doer.organisation().value(), doer.id().value(), card.value())
                .update();
        var question = UUID.randomUUID();
        database.sql(
                        "insert into consultation (id, version, card_id, open_for, asked_by, asked_for, asked_at, answer_before,"
                                + " question) values (?, 0, ?, ?, ?, ?, ?, ?, '')")
                .params(
                        question,
                        card.value(),
                        card.value(),
                        doer.id().value(),
                        doer.organisation().value(),
                        THEN,
                        TODAY)
                .update();
        organisations.forEach(it -> database.sql("insert into consultation_answer (id, version, consultation_id,"
                        + " organisation_id, note) values (?, 0, ?, ?, '')")
                .params(UUID.randomUUID(), question, it.value())
                .update());
        people.forEach(
                it -> database.sql("insert into notification (id, user_id, organisation_id, card_id, kind, occasion,"
                                + " told_at, mail_alone) values (?, ?, ?, ?, 'MENTIONED', ?, ?, false)")
                        .params(
                                UUID.randomUUID(),
                                it.id().value(),
                                it.organisation().value(),
                                card.value(),
                                card.toString(),
                                THEN)
                        .update());
        return card;
    }

    private CardScope scope() {
        var visibility = one(List.of(Visibility.values()));
        return new CardScope(
                one(teams.keySet()),
                dice.nextBoolean() ? some(new ArrayList<>(teams.keySet())) : Set.of(),
                visibility,
                one(organisations),
                visibility == Visibility.BEPERKT ? some(organisations) : Set.of(),
                some(organisations).stream().map(this::share).collect(toSet()),
                dice.nextInt(8) == 0);
    }

    private Share share(OrganisationId partner) {
        return new Share(
                partner,
                "meekijken",
                TODAY.plusDays(dice.nextInt(5) - 2),
                people.getFirst().id(),
                Instant.EPOCH);
    }

    /** The same person, today with other seats; nobody has one where the own organisation is not in the team. */
    private Viewer seated(Viewer person) {
        var roles = List.of(Role.PROFESSIONAL, Role.MANAGER, Role.EXECUTIVE_READER);
        var seats = some(new ArrayList<>(teams.keySet())).stream()
                .filter(it -> team(it).contains(person.organisation()))
                .collect(toMap(it -> it, _ -> Set.of(one(roles))));
        return new Viewer(person.id(), person.name(), person.organisation(), seats, Set.of(Role.PROFESSIONAL), TODAY);
    }

    private Set<CardId> allowed(Clearance eyes) {
        return only(dealt.keySet(), it -> VisibilityPolicy.allows(eyes, scope(it), this::team));
    }

    private boolean isForTeam(CardId card, Clearance eyes) {
        return VisibilityPolicy.allows(eyes.where(Reading.TEAM), scope(card), this::team);
    }

    /** Not only its title. */
    private boolean isReadable(CardId card, Clearance eyes) {
        return scope(card).visibility() == Visibility.OPENBAAR || isForTeam(card, eyes);
    }

    private static Set<WijkId> writing(Viewer viewer) {
        return viewer.seats().keySet().stream().filter(viewer::writesIn).collect(toSet());
    }

    private Set<OrganisationId> team(WijkId wijk) {
        return teams.getOrDefault(wijk, Set.of());
    }

    private Viewer doer(CardId card) {
        return requireNonNull(doers.get(card));
    }

    private CardScope scope(CardId card) {
        return requireNonNull(dealt.get(card));
    }

    private static Set<CardId> only(Collection<CardId> some, Predicate<CardId> which) {
        return some.stream().filter(which).collect(toSet());
    }

    private static Set<CardId> ids(Collection<CardRow> rows) {
        return rows.stream().map(CardRow::id).collect(toSet());
    }

    private static Set<CardId> work(Collection<WorkItem> items) {
        return items.stream().map(WorkItem::id).collect(toSet());
    }

    private <T> T one(Collection<T> all) {
        return new ArrayList<>(all).get(dice.nextInt(all.size()));
    }

    private <T> Set<T> some(List<T> all) {
        var chosen = new LinkedHashSet<T>();
        all.stream().filter(_ -> dice.nextBoolean()).forEach(chosen::add);
        return chosen;
    }
}
