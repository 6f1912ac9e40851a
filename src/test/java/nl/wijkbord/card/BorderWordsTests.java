package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.FormerText;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads what the team shares, and no more, does not read what was said while a card was between a few. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderWordsTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardBoards boards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardPages pages;

    @Autowired
    private CommentService comments;

    private OrganisationId gemeente;
    private OrganisationId corporatie;
    private WijkId noord;
    private WijkId zuid;
    private Viewer wijkmanager;

    @BeforeEach
    void twoWijken() {
        gemeente = town.organisation("gemeente");
        corporatie = town.organisation("corporatie");
        noord = town.wijk("noord", gemeente, corporatie);
        zuid = town.wijk("zuid", gemeente, town.organisation("welzijn"));
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, noord);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    /** That it was put on their board was told to the own organisation only, which they do not read. */
    @Test
    void whatWasPutOnTheirBoardWhileItWasKeptTellsNothingOfBefore() {
        var card = cards.signal(wijkmanager, noord, "Ruzie in het portiek", Visibility.WIJKTEAM);
        work.say(card.ref(), it -> it.titled("Lantaarn uit"), Reason.NONE);
        work.show(ref(card), Visibility.EIGEN_ORGANISATIE, Set.of());
        boards.standAlsoIn(ref(card), Set.of(zuid));
        work.show(ref(card), Visibility.WIJKTEAM, Set.of());
        work.say(ref(card), it -> it.titled("Lantaarn brandt"), Reason.NONE);

        assertThat(formerTitles(card, town.person("manager", gemeente, Role.MANAGER, zuid)))
                .containsExactly("Lantaarn uit");
        assertThat(formerTitles(card, wijkmanager)).containsExactly("Lantaarn uit", "Ruzie in het portiek");
    }

    @Test
    void aManagerOfWhoWasNamedDidNotSeeItThen() {
        var card = cards.signal(wijkmanager, noord, "Ruzie in het portiek", Visibility.BEPERKT, corporatie);
        var comment = comments.say(card.id(), "Op de derde etage", null, Reason.NONE);
        comments.edit(comment, 0, "In de flat", Reason.NONE);
        work.say(ref(card), it -> it.titled("Spanning in de buurt"), Reason.NONE);
        work.show(ref(card), Visibility.WIJKTEAM, Set.of());

        for (var organisation : Set.of(gemeente, corporatie)) {
            var manager = town.person("manager", organisation, Role.MANAGER, noord);
            assertThat(formerTitles(card, manager)).isEmpty();
            assertThat(former(comment, manager)).isEmpty();
        }
        var wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, noord);
        assertThat(formerTitles(card, wijkbeheerder)).containsExactly("Ruzie in het portiek");
        assertThat(former(comment, wijkbeheerder)).containsExactly("Op de derde etage");
    }

    @Test
    void whoWorksInTheOneAndOnlyReadsInTheOtherDidNotSeeItThen() {
        var card = cards.signal(wijkmanager, noord, "Ruzie in het portiek", Visibility.BEPERKT, corporatie);
        work.say(card.ref(), it -> it.titled("Spanning in de buurt"), Reason.NONE);
        work.show(ref(card), Visibility.WIJKTEAM, Set.of());
        boards.standAlsoIn(ref(card), Set.of(zuid));

        var both = new Viewer(
                wijkmanager.id(),
                "manager",
                gemeente,
                Map.of(noord, Set.of(Role.MANAGER), zuid, Set.of(Role.PROFESSIONAL)),
                Set.of());

        assertThat(formerTitles(card, both)).isEmpty();
    }

    private CardRef ref(CardRow card) {
        return cards.row(card.ref(), wijkmanager).ref();
    }

    private List<String> former(UUID comment, Viewer viewer) {
        return comments.former(comment, viewer.clearance()).stream()
                .map(FormerText::text)
                .toList();
    }

    private List<String> formerTitles(CardRow card, Viewer viewer) {
        return pages.history(card.number(), viewer.clearance()).stream()
                .map(HistoryEntry::change)
                .filter(it -> it != null && "title".equals(it.field()))
                .map(FieldChange::former)
                .toList();
    }
}
