package nl.wijkbord.card.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogWords;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static nl.wijkbord.card.ui.OpenCard.undo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Set;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.WijkName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A card is put on the board of another wijk from its page, and taken off again. */
@SuppressWarnings("NullAway.Init")
class AlsoOnBoardTests extends CardPanelScene {

    @Autowired
    private AlsoOnBoard putting;

    @Autowired
    private OffOurBoard taking;

    @Autowired
    private CardBoards boards;

    private OrganisationId welzijn;
    private WijkId zuid;
    private Viewer opbouwwerker;
    private Viewer wijkmanagerOfZuid;
    private CardNumber number;

    @BeforeEach
    void anotherWijk() {
        welzijn = town.organisation("welzijn");
        zuid = town.wijk("zuid", gemeente, welzijn);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, zuid);
        wijkmanagerOfZuid = town.person("wijkmanager", gemeente, Role.COORDINATOR, zuid);
        organisations.forget();
        number = signal();
    }

    @Test
    void whoDecidesPutsItThereAndReadsWhoWillSeeIt() {
        var card = open(number);
        assertThat(card.words()).doesNotContain("Op het bord van");

        putting.run(card.panel());
        fill("Welke wijken?", Set.of(name(zuid)));
        assertThat(dialogWords()).contains("Erbij: " + name(welzijn).name());
        confirm("Opslaan");

        assertThat(isSeenBy(opbouwwerker)).isTrue();
        assertThat(card.words())
                .contains(
                        "Op het bord van", name(wijk).name() + ", " + name(zuid).name());

        undo();
        assertThat(isSeenBy(opbouwwerker)).isFalse();
        assertThat(card.words()).doesNotContain("Op het bord van");
    }

    @Test
    void whereNobodyIsAddedThatIsSaid() {
        var kept = cards.signal("Spanning in het portiek", wijk, Visibility.EIGEN_ORGANISATIE);
        putting.run(open(kept).panel());

        fill("Welke wijken?", Set.of(name(zuid)));

        assertThat(dialogWords())
                .contains("Er komt geen organisatie bij, wel de collega's die daar werken")
                .contains("lezen haar collega's daar ook")
                .doesNotContain(name(welzijn).name());
    }

    @Test
    void whoIsNamedAndWorksOnlyThereIsAdded() {
        var kept = cards.signal("Spanning in het portiek", wijk, Visibility.WIJKTEAM);
        work.show(cards.row(kept).ref(), Visibility.BEPERKT, Set.of(welzijn));
        putting.run(open(kept).panel());

        fill("Welke wijken?", Set.of(name(zuid)));

        assertThat(dialogWords()).contains("Erbij: " + name(welzijn).name());
    }

    /** Who did it there has let go of it by then. */
    @Test
    void whoTakesItOffABoardSaysYesFirstAndCannotTakeThatBack() {
        both();
        var boa = town.seated("boa", gemeente, Role.PROFESSIONAL, zuid);
        work.giveTo(cards.row(number).ref(), gemeente, boa.id());
        var card = open(number);

        putting.run(card.panel());
        fill("Welke wijken?", Set.<WijkName>of());
        confirm("Opslaan");
        assertThat(isSeenBy(opbouwwerker)).isTrue();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(isSeenBy(opbouwwerker)).isFalse();
        assertThat(cards.row(number).leadUser()).isNull();
        assertThat(_find(getNotifications().getLast(), Button.class, it -> it.withText("Ongedaan maken (Z)")))
                .isEmpty();
    }

    @Test
    void whoConnectsThePartnersThereTakesItOff() {
        both();
        spotlight.on(wijkmanagerOfZuid);
        var card = open(number);
        assertThat(putting.fits(card.panel())).isFalse();

        taking.run(card.panel());
        assertThat(isSeenBy(wijkmanagerOfZuid)).isTrue();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(isSeenBy(opbouwwerker)).isFalse();
        assertThat(isSeenBy(wijkmanagerOfZuid)).isFalse();
        assertThat(isSeenBy(wijkmanager)).isTrue();
    }

    @Test
    void whoConnectsThePartnersOnSeveralOfItsBoardsSaysOffWhich() {
        var oost = town.wijk("oost", gemeente);
        var _ = boards.standAlsoIn(cards.row(number).ref(), Set.of(zuid, oost));
        spotlight.on(town.person("wijkmanager", gemeente, Role.COORDINATOR, zuid, oost));
        taking.run(open(number).panel());

        confirm("Van het bord halen");
        assertThat(notice()).contains("Kies eerst een bord");
        fill("Van welke borden?", Set.of(name(zuid)));
        confirm("Van het bord halen");

        assertThat(cards.row(number).also()).containsExactly(oost);
    }

    @Test
    void whoDoesNotDecideIsOfferedNeither() {
        both();
        spotlight.on(opbouwwerker);

        var card = open(number);

        assertThat(card.words()).contains("Op het bord van", name(wijk).name());
        assertThat(card.panel().mayWrite()).isTrue();
        assertThat(putting.fits(card.panel())).isFalse();
        assertThat(taking.fits(card.panel())).isFalse();
    }

    @Test
    void theHistoryNamesTheWijk() {
        both();
        spotlight.on(wijkmanager);

        var card = open(number);
        card.turnTo("Geschiedenis");

        assertThat(card.words())
                .contains("Ook op het bord van")
                .contains(name(zuid).name());
    }

    private void both() {
        var _ = boards.standAlsoIn(cards.row(number).ref(), Set.of(zuid));
    }

    private WijkName name(WijkId id) {
        return wijken.find(id).orElseThrow();
    }

    private OrganisationName name(OrganisationId id) {
        return organisations.find(id).orElseThrow();
    }

    private boolean isSeenBy(Viewer viewer) {
        return pages.find(number, viewer.clearance()).isPresent();
    }
}
