package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.FormerText;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads what the team shares, and no more, does not read what was said while a card was between a few. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderWordsTests {

    @Autowired
    private ObjectProvider<Border> borders;

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardWork work;

    @Autowired
    private CommentService comments;

    private Border border;

    @BeforeEach
    void twoWijken() {
        border = borders.getObject();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    /** That it was put on their board was told to the own organisation only, which they do not read. */
    @Test
    void whatWasPutOnTheirBoardWhileItWasKeptTellsNothingOfBefore() {
        var card = border.signal();
        work.say(card.ref(), it -> it.titled("Lantaarn uit"), Reason.NONE);
        work.show(border.ref(card), Visibility.EIGEN_ORGANISATIE, Set.of());
        border.onBoth(card);
        work.show(border.ref(card), Visibility.WIJKTEAM, Set.of());
        work.say(border.ref(card), it -> it.titled("Lantaarn brandt"), Reason.NONE);

        assertThat(cards.formerTitles(card, town.person("manager", border.gemeente, Role.MANAGER, border.zuid)))
                .containsExactly("Lantaarn uit");
        assertThat(cards.formerTitles(card, border.wijkmanager)).containsExactly("Lantaarn uit", "Lantaarn kapot");
    }

    @Test
    void aManagerOfWhoWasNamedDidNotSeeItThen() {
        var card = border.signal(Visibility.BEPERKT, border.corporatie);
        var comment = comments.say(card.id(), "Op de derde etage", null, Reason.NONE);
        comments.edit(comment, 0, "In de flat", Reason.NONE);
        work.say(border.ref(card), it -> it.titled("Spanning in de buurt"), Reason.NONE);
        work.show(border.ref(card), Visibility.WIJKTEAM, Set.of());

        for (var organisation : Set.of(border.gemeente, border.corporatie)) {
            var manager = town.person("manager", organisation, Role.MANAGER, border.noord);
            assertThat(cards.formerTitles(card, manager)).isEmpty();
            assertThat(former(comment, manager)).isEmpty();
        }
        var wijkbeheerder = town.person("wijkbeheerder", border.corporatie, Role.PROFESSIONAL, border.noord);
        assertThat(cards.formerTitles(card, wijkbeheerder)).containsExactly("Lantaarn kapot");
        assertThat(former(comment, wijkbeheerder)).containsExactly("Op de derde etage");
    }

    @Test
    void whoWorksInTheOneAndOnlyReadsInTheOtherDidNotSeeItThen() {
        var card = border.signal(Visibility.BEPERKT, border.corporatie);
        work.say(card.ref(), it -> it.titled("Spanning in de buurt"), Reason.NONE);
        work.show(border.ref(card), Visibility.WIJKTEAM, Set.of());
        border.onBoth(card);

        var both = new Viewer(
                border.wijkmanager.id(),
                "manager",
                border.gemeente,
                Map.of(border.noord, Set.of(Role.MANAGER), border.zuid, Set.of(Role.PROFESSIONAL)),
                Set.of());

        assertThat(cards.formerTitles(card, both)).isEmpty();
    }

    private List<String> former(UUID comment, Viewer viewer) {
        return comments.former(comment, viewer.clearance()).stream()
                .map(FormerText::text)
                .toList();
    }
}
