package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.undo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.initiative.Phase;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.Role;
import nl.wijkbord.town.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Moving initiatives from phase to phase with mouse, finger or keys. */
@Import(Site.class)
@SuppressWarnings("NullAway.Init")
class InitiativeStepsTests extends InitiativeScene {

    @Autowired
    private Organisations organisations;

    @Autowired
    private CardWork work;

    @Autowired
    private BoardDeeds deeds;

    @Autowired
    private Site site;

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void aCardDroppedInAPhaseEntersItAndGoesBackWithOneTap() {
        var card = initiative("Geveltuintjes", Visibility.WIJKTEAM);
        site.visit(opbouwwerker, "wijk/" + slug() + "/initiatieven");
        assertThat(((BoardView) UI.getCurrent().getCurrentView()).getPageTitle())
                .startsWith("Initiatieven in ");

        drop(card, "VERKENNING");
        assertThat(phase(card)).isEqualTo(Phase.VERKENNING);
        undo();
        assertThat(phase(card)).isEqualTo(Phase.IDEE);
    }

    @Test
    void onlyTheLastStepIsOfferedToBeTakenBack() {
        var card = initiative("Geveltuintjes", Visibility.WIJKTEAM);
        site.visit(opbouwwerker, "initiatieven");

        drop(card, "VERKENNING");
        drop(card, "VERKENNING");

        assertThat(NotificationsKt.getNotifications()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void workThatBeginsAsksWhoLeads() {
        var card = initiative("Geveltuintjes", Visibility.WIJKTEAM);
        organisations.forget();
        site.visit(opbouwwerker, "initiatieven");

        drop(card, "UITVOERING");
        assertThat(phase(card)).as("until it is said who leads").isEqualTo(Phase.IDEE);
        ComboBox<OrganisationName> who = _get(ComboBox.class, it -> it.withLabel("Organisatie"));
        _setValue(who, organisations.find(opbouwwerker.organisation()).orElseThrow());
        confirm("Opslaan");

        assertThat(phase(card)).isEqualTo(Phase.UITVOERING);
        assertThat(now(card).lead()).isEqualTo(opbouwwerker.organisation());
        undo();
        assertThat(phase(card)).isEqualTo(Phase.IDEE);
        assertThat(now(card).lead()).isNull();
    }

    @Test
    void whoStopsAnInitiativeIsAskedWhatCameOfIt() {
        var card = initiative("Geveltuintjes", Visibility.WIJKTEAM);
        site.visit(opbouwwerker, "initiatieven");

        drop(card, PhaseColumns.STOPPED);

        assertThat(_find(Dialog.class)).isNotEmpty();
        assertThat(now(card).stage()).isEqualTo(Stage.NIEUW);
    }

    @Test
    void upkeepIsForWhatIsReady() {
        var card = initiative("Geveltuintjes", Visibility.WIJKTEAM);
        site.visit(opbouwwerker, "initiatieven");

        drop(card, "BEHEER");

        assertThat(phase(card)).isEqualTo(Phase.IDEE);
    }

    @Test
    void whatIsReadyIsNotStopped() {
        var card = initiative("Geveltuintjes", Visibility.WIJKTEAM);
        var led = work.giveTo(card.ref(), opbouwwerker.organisation(), null).ref();
        initiatives.put(initiatives.put(led, Phase.PLAN, null).ref(), Phase.GEREED, null);
        site.visit(opbouwwerker, "initiatieven");

        drop(card, PhaseColumns.STOPPED);
        assertThat(_find(Dialog.class)).isEmpty();

        drop(card, "BEHEER");
        assertThat(_find(Dialog.class)).as("what came of it").hasSize(1);
    }

    @Test
    void aMenuThatStoodOpenDoesNotOverruleWhatAnotherDecided() {
        var card = initiative("Geveltuintjes", Visibility.WIJKTEAM);
        site.visit(opbouwwerker, "initiatieven");
        var board = _get(BoardPane.class);
        var decided = board.asDecided(now(card));
        work.giveTo(card.ref(), opbouwwerker.organisation(), null);
        board.look(Set.of(card.id()));

        deeds.put(board, decided.get(), "VERKENNING");
        assertThat(phase(card)).isEqualTo(Phase.IDEE);

        deeds.put(board, board.asDecided(now(card)).get(), "VERKENNING");
        assertThat(phase(card)).isEqualTo(Phase.VERKENNING);
    }

    @Test
    void whatHungInTheAirWhileAnotherMovedItIsNotOverruled() {
        var card = initiative("Geveltuintjes", Visibility.WIJKTEAM);
        site.visit(opbouwwerker, "initiatieven");

        tell("card-move", Map.of("card", card.number().toString(), "from", "PLAN", "stage", "VERKENNING"));

        assertThat(phase(card)).isEqualTo(Phase.IDEE);
    }

    @Test
    void whoMayNotWriteIsAskedNothing() {
        var card = initiative("Geveltuintjes", Visibility.WIJKTEAM);
        for (var reader : List.of(wethouder, town.person("manager", wethouder.organisation(), Role.MANAGER, wijk))) {
            site.visit(reader, "initiatieven");

            drop(card, "UITVOERING");

            assertThat(_find(Dialog.class)).isEmpty();
            assertThat(phase(card)).isEqualTo(Phase.IDEE);
        }
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        var card = initiative("Geveltuintjes", Visibility.WIJKTEAM);
        site.visit(opbouwwerker, "initiatieven");

        drop(card, "OPGEPAKT");

        assertThat(phase(card)).isEqualTo(Phase.IDEE);
    }

    @Test
    void thereAreNoFiltersOfOtherCards() {
        site.visit(opbouwwerker, "initiatieven");

        assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).doesNotContain("Signalen", "Afspraken");
        assertThat(BoardAddress.ofInitiatives()
                        .with("soort", List.of("signaal"))
                        .narrows())
                .isFalse();
    }

    private static void drop(CardRow card, String column) {
        tell("card-move", Map.of("card", card.number().toString(), "stage", column));
    }

    private static void tell(String deed, Map<String, String> detail) {
        var canvas = _get(BoardCanvas.class).getElement();
        var told = Map.of("event.detail", detail);
        _fireDomEvent(canvas, new DomEvent(canvas, deed, JsonMapper.shared().valueToTree(told)));
    }

    private CardRow now(CardRow card) {
        return cards.row(card.ref(), opbouwwerker);
    }

    private @Nullable Phase phase(CardRow card) {
        return phases.among(List.of(card.id()), opbouwwerker.clearance()).get(card.id());
    }
}
