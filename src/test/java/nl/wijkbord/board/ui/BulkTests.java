package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.UrgentLines;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.town.Site;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.Notices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody marks several cards on the board and does one thing to all of them. */
@SuppressWarnings("NullAway.Init")
class BulkTests extends BulkScene {

    @Autowired
    private CardService reading;

    @Autowired
    private CardWork work;

    @Autowired
    private CardRelations relations;

    @Autowired
    private BulkDeeds deeds;

    @Test
    void theBarIsThereWhileCardsAreMarked() {
        openBoard(wijkmanager);
        assertThat(_find(BulkBar.class)).isEmpty();

        mark(first, second);

        assertThat(_find(_get(BulkBar.class), Span.class).getFirst().getText()).isEqualTo("2 gekozen");
        press("Niets kiezen");
        assertThat(_find(BulkBar.class)).isEmpty();
    }

    @Test
    void oneDeedReachesAllCards() {
        openBoard(wijkmanager);
        mark(first, second);

        press("Wij trekken");

        assertThat(leads()).containsExactlyInAnyOrder(gemeente, gemeente);
        assertThat(notice()).isEqualTo("2 kaarten gewijzigd.");
    }

    @Test
    void whoCallsSeveralCardsUrgentReadsWhomToCall() {
        openBoard(wijkmanager);
        prioritise("Hoog");
        assertThat(_find(UrgentLines.class)).isEmpty();

        prioritise("Urgent");

        assertThat(_find(_get(UrgentLines.class), Anchor.class))
                .extracting(Anchor::getHref)
                .startsWith("tel:112", "tel:09008844");
        var board = Site.part(BoardPane.class);
        board.look(Set.of(first.id(), second.id()));
        assertThat(_find(UrgentLines.class)).as("while one works on").hasSize(1);
        UI.getCurrent().navigate(board.address().turned().path());
        assertThat(_find(UrgentLines.class)).as("on another board").isEmpty();
    }

    private void prioritise(String howSoon) {
        mark(first, second);
        var menu = _get(_get(BulkBar.class), DropDown.class, it -> it.withText("Prioriteit"));
        ContextMenuKt._clickItemWithCaption(menu.opened(), howSoon);
        Site.part(BoardPane.class).look(Set.of(first.id(), second.id()));
    }

    @Test
    void markedCardsAreLinkedToOneAndThatIsTakenBack() {
        openBoard(wijkmanager);
        var problem = cards.signal(wijkmanager, wijk, "Vuil rond de winkels", Visibility.WIJKTEAM);

        deeds.link(List.of(first, second), problem.number());
        assertThat(relations.of(problem.id(), wijkmanager.clearance()))
                .extracting(it -> it.row().id())
                .containsExactlyInAnyOrder(first.id(), second.id());

        _click(_get(getNotifications().getLast(), Button.class, spec -> spec.withText("Ongedaan maken (Z)")));
        assertThat(relations.of(problem.id(), wijkmanager.clearance())).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAndTheRestIsDone() {
        openBoard(wijkmanager);
        work.say(second.ref(), it -> it.telling("Nu ook op het hek"), Reason.NONE);

        deeds.take(List.of(first, second));

        assertThat(reading.rows(Set.of(first.id()), wijkmanager.clearance())
                        .getFirst()
                        .lead())
                .isEqualTo(gemeente);
        assertThat(notice()).startsWith("1 van 2 gewijzigd; 1 niet. " + second.number() + ": Iemand heeft dit net");
    }

    @Test
    void aRuleThatRefusesOneCardSaysWhichAndWhy() {
        openBoard(wijkmanager);
        var taken = cards.row(work.giveTo(first.ref(), gemeente, null).ref(), wijkmanager);

        deeds.move(List.of(taken, second), Stage.OPGEPAKT);

        assertThat(notice())
                .isEqualTo("1 van 2 gewijzigd; 1 niet. " + second.number()
                        + ": Kies eerst een trekker. Daarna kan de kaart naar Opgepakt.");
    }

    @Test
    void aCardTouchedMeanwhileDoesNotKeepTheOthersFromGoingBack() {
        openBoard(wijkmanager);
        deeds.take(List.of(first, second));
        work.say(cards.row(first.ref(), wijkmanager).ref(), it -> it.telling("Nu ook op het hek"), Reason.NONE);

        Notices.undoLast();

        assertThat(leads()).containsExactlyInAnyOrder(gemeente, null);
        assertThat(notice()).startsWith("1 van 2 kaarten zijn niet teruggezet. " + first.number() + ": Iemand heeft");
    }

    @Test
    void whoOnlyReadsGetsNoBar() {
        openBoard(town.person("manager", gemeente, Role.MANAGER, wijk));

        mark(first, second);

        assertThat(_find(BulkBar.class)).isEmpty();
    }

    private List<@Nullable OrganisationId> leads() {
        spotlight.on(wijkmanager);
        return reading.rows(Set.of(first.id(), second.id()), wijkmanager.clearance()).stream()
                .<@Nullable OrganisationId>map(CardRow::lead)
                .toList();
    }
}
