package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.FormerText;
import nl.wijkbord.organisation.TeamService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who shares a card cleans its words first; what it said before stays with those who read it then. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class AdmissionTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardPages pages;

    @Autowired
    private CommentService comments;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TeamService teams;

    @Autowired
    private Spotlight spotlight;

    private Viewer wijkbeheerder;
    private Viewer opbouwwerker;
    private Viewer wijkagent;
    private WijkId wijk;

    @BeforeEach
    void aTeam() {
        var corporatie = town.organisation("corporatie");
        var welzijn = town.organisation("welzijn");
        var politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", corporatie, welzijn, politie);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.COORDINATOR, wijk);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
    }

    @Test
    void formerTitlesStayWithWhoReadThem() {
        var shared = cleanAndShare();

        assertThat(cards.formerTitles(shared, wijkbeheerder)).containsExactly("Ruzie in het portiek");
        assertThat(cards.formerTitles(shared, opbouwwerker)).containsExactly("Ruzie in het portiek");
        assertThat(cards.formerTitles(shared, wijkagent)).isEmpty();
    }

    @Test
    void whatChangesAfterwardsIsToldToAll() {
        var shared = cleanAndShare();

        work.say(shared.ref(), it -> it.titled("Spanning bij de flat"), Reason.NONE);

        assertThat(cards.formerTitles(shared, wijkagent)).containsExactly("Spanning in de buurt");
    }

    @Test
    void formerWordsOfACommentStayWithWhoReadThem() {
        var card = cards.signal(wijkbeheerder, wijk, "Ruzie in het portiek", Visibility.EIGEN_ORGANISATIE);
        var comment = comments.say(card.id(), "Op de derde etage", null, Reason.NONE);
        var few = work.show(ref(card), Visibility.BEPERKT, Set.of(opbouwwerker.organisation()));
        comments.edit(comment, 0, "In de flat", Reason.NONE);
        work.show(few, Visibility.WIJKTEAM, Set.of());

        assertThat(former(comment, wijkbeheerder)).containsExactly("Op de derde etage");
        assertThat(former(comment, wijkagent)).isEmpty();
    }

    /** More than a page of history holds. */
    @Test
    void formerWordsOfACommentStayHoweverMuchHappensSince() {
        var card = cards.signal(wijkbeheerder, wijk, "Ruzie in het portiek", Visibility.EIGEN_ORGANISATIE);
        var comment = comments.say(card.id(), "Op de derde etage", null, Reason.NONE);
        comments.edit(comment, 0, "In de flat", Reason.NONE);
        work.show(ref(card), Visibility.WIJKTEAM, Set.of());

        IntStream.rangeClosed(0, 500).forEach(_ -> happened(card));

        assertThat(pages.history(card.number(), wijkagent.clearance())).hasSize(500);
        assertThat(former(comment, wijkagent)).isEmpty();
        assertThat(former(comment, wijkbeheerder)).containsExactly("Op de derde etage");
    }

    @Test
    void anOrganisationThatJoinsTheTeamReadsWhatIsThereAndNotWhatWas() {
        var card = cards.signal(wijkbeheerder, wijk, "Ruzie in het portiek", Visibility.WIJKTEAM);
        var comment = comments.say(card.id(), "Op de derde etage", null, Reason.NONE);
        comments.edit(comment, 0, "In de flat", Reason.NONE);
        work.say(ref(card), it -> it.titled("Spanning in de buurt"), Reason.NONE);
        var boa = town.person("boa", town.organisation("handhaving"), Role.PROFESSIONAL, wijk);

        join(wijk, boa);
        work.say(ref(card), it -> it.titled("Spanning bij de flat"), Reason.NONE);

        assertThat(cards.formerTitles(card, boa)).containsExactly("Spanning in de buurt");
        assertThat(former(comment, boa)).isEmpty();
        assertThat(cards.formerTitles(card, opbouwwerker))
                .containsExactly("Spanning in de buurt", "Ruzie in het portiek");
        assertThat(former(comment, opbouwwerker)).containsExactly("Op de derde etage");
    }

    @Test
    void whoJoinedTheTeamWhereACardOnceStoodReadsNothingOfThatTime() {
        var politie = wijkagent.organisation();
        var noord = town.wijk("noord", wijkbeheerder.organisation(), politie);
        var coordinator = town.person("wijkmanager", wijkbeheerder.organisation(), Role.COORDINATOR, wijk, noord);
        var here = cards.signal(coordinator, noord, "Ruzie in het portiek", Visibility.WIJKTEAM);
        work.say(here.ref(), it -> it.titled("Spanning in de buurt"), Reason.NONE);
        work.settle(cards.row(here.ref(), coordinator).ref(), new Spot(wijk, null, "Plein"), Reason.NONE);
        var welzijn = town.person("welzijn", opbouwwerker.organisation(), Role.PROFESSIONAL, wijk, noord);
        var agent = town.person("agent", politie, Role.PROFESSIONAL, wijk, noord);

        join(noord, welzijn);

        assertThat(cards.formerTitles(here, welzijn)).isEmpty();
        assertThat(cards.formerTitles(here, agent)).containsExactly("Ruzie in het portiek");
    }

    private void join(WijkId team, Viewer newcomer) {
        var former = spotlight.get();
        spotlight.on(town.person("beheerder", newcomer.organisation(), Role.ADMIN, team));
        var now = teams.all().stream()
                .filter(it -> it.wijk().id().equals(team))
                .findAny()
                .orElseThrow();
        var latter = new HashSet<>(now.organisations());
        latter.add(newcomer.organisation());
        teams.compose(now, latter);
        spotlight.on(former);
    }

    private void happened(CardRow card) {
        database.sql("insert into history (at, actor_name, action, outcome, card_id, object, field, latter, origin)"
                        + " values (current_timestamp, 'boa', 'card.changed', 'DONE', ?, '–', 'priority', 'HOOG', '–')")
                .params(card.id().value())
                .update();
    }

    private CardRow cleanAndShare() {
        var card = cards.signal(
                wijkbeheerder, wijk, "Ruzie in het portiek", Visibility.BEPERKT, opbouwwerker.organisation());
        var clean = work.say(card.ref(), it -> it.titled("Spanning in de buurt"), Reason.NONE);
        return cards.row(work.show(clean, Visibility.WIJKTEAM, Set.of()), wijkbeheerder);
    }

    private CardRef ref(CardRow card) {
        return cards.row(card.ref(), wijkbeheerder).ref();
    }

    private List<String> former(UUID comment, Viewer viewer) {
        return comments.former(comment, viewer.clearance()).stream()
                .map(FormerText::text)
                .toList();
    }
}
