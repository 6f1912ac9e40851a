package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A limited card of two organisations, on which a third may look along. */
@WijkbordTest
@Import(ClocksTests.Time.class)
@SuppressWarnings("NullAway.Init")
abstract class LookingAlong {

    protected static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    @Autowired
    protected Town town;

    @Autowired
    protected Cards cards;

    @Autowired
    protected CardWork work;

    @Autowired
    protected CardPages pages;

    @Autowired
    protected CardService reading;

    @Autowired
    protected CommentService comments;

    @Autowired
    protected ShareEnds ends;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected Spotlight spotlight;

    protected Viewer wijkbeheerder;
    protected Viewer opbouwwerker;
    protected Viewer wijkagent;
    protected WijkId wijk;
    protected CardRow card;

    @BeforeEach
    void aCardForTwo() {
        clock.becomes(TODAY);
        var corporatie = town.organisation("corporatie");
        var welzijn = town.organisation("welzijn");
        var politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", corporatie, welzijn, politie);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        card = cards.signal(wijkbeheerder, wijk, "Spanning in het portiek", Visibility.BEPERKT, welzijn);
    }

    protected void share(int days) {
        spotlight.on(wijkbeheerder);
        work.share(ref(), input(days));
    }

    protected ShareInput input(int days) {
        return new ShareInput(wijkagent.organisation(), "mee in de straat", day(days), Reason.NONE);
    }

    protected LocalDate day(int days) {
        return TODAY.plusDays(days);
    }

    protected void show(Visibility to, Set<OrganisationId> named) {
        spotlight.on(wijkbeheerder);
        work.show(ref(), to, named);
    }

    protected Viewer on(Viewer person, int days) {
        return new Viewer(person.id(), person.name(), person.organisation(), person.seats(), Set.of(), day(days));
    }

    protected boolean sees(Viewer person) {
        return reading.find(card.number(), person.clearance()).isPresent();
    }

    protected CardRef ref() {
        return pages.find(card.number(), wijkbeheerder.clearance())
                .orElseThrow()
                .row()
                .ref();
    }

    protected Set<Share> shares() {
        return pages.find(card.number(), wijkbeheerder.clearance())
                .orElseThrow()
                .shares();
    }

    protected static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(deed::run)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }

    /** The newest first: + for who came along, − for who no longer does. */
    protected List<String> told() {
        return changes(wijkbeheerder, Share.FIELD).stream()
                .map(it -> it.field() + (it.latter() == null ? " −" : " +"))
                .toList();
    }

    protected List<String> formerTitles(Viewer person) {
        return changes(person, "title").stream()
                .flatMap(it -> Stream.ofNullable(it.former()))
                .toList();
    }

    protected List<FieldChange> changes(Viewer person, String field) {
        return pages.history(card.number(), person.clearance()).stream()
                .map(HistoryEntry::change)
                .filter(it -> it != null && field.equals(it.field()))
                .toList();
    }
}
