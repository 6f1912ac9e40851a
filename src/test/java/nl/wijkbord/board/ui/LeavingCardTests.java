package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody goes to another card while words on this one were not kept. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class LeavingCardTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Site site;

    private BoardAddress board;
    private Viewer wijkagent;
    private CardRow one;
    private CardRow other;

    @BeforeEach
    void twoCards() {
        var politie = town.organisation("politie");
        var wijk = town.wijk("zuidoost", politie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        one = cards.signal(wijkagent, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        other = cards.signal(wijkagent, wijk, "Donker achterpad", Visibility.WIJKTEAM);
        board = BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug());
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void wordsThatWereRefusedKeepThePageOpenUntilSomebodySaysTheyMayGo() {
        site.visit(wijkagent, at(one).url());
        title().setValue(" ");

        BoardNavigation.go(at(other));
        assertThat(Site.address()).isEqualTo(at(one).url());
        assertThat(title().getValue()).isEqualTo(" ");

        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(Site.address()).isEqualTo(at(other).url());
        assertThat(title().getValue()).isEqualTo("Donker achterpad");
    }

    @Test
    void wordsThatWereKeptAskNothing() {
        site.visit(wijkagent, at(one).url());
        title().setValue("Zwerfafval bij de school");

        BoardNavigation.go(at(other));

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(Site.address()).isEqualTo(at(other).url());
    }

    private BoardAddress at(CardRow card) {
        return board.open(card.number().toString());
    }

    private static TextArea title() {
        return _get(
                TextArea.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter("Titel"::equals).isPresent()));
    }
}
