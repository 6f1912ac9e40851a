package nl.wijkbord.card.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.PartnerService;
import nl.wijkbord.organisation.PartnerSheet;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever works with a partner reads how to reach it, on a page and at its badge on a card. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class PartnersViewTests {

    @Autowired
    private Town town;

    @Autowired
    private Site site;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PartnerService service;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private Wijken wijken;

    @Autowired
    private JdbcClient database;

    private OrganisationId politie;
    private WijkId wijk;
    private Viewer leader;
    private Viewer worker;

    @BeforeEach
    void aTeamOfTwo() {
        politie = town.organisation("politie");
        var welzijn = town.organisation("welzijn");
        organisations.forget();
        wijk = town.wijk("noord", politie, welzijn);
        leader = town.person("teamleider", politie, Role.ORG_LEAD, wijk);
        worker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    private static List<String> words() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    @Test
    void theTeamLeaderWritesAndThePartnerReads() {
        site.visit(leader, PartnersView.PATH);
        press("Partnerblad wijzigen");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wat wij hier doen")), "Wijkzorg");
        press("Opslaan");
        assertThat(_find(Dialog.class)).isEmpty();

        site.visit(worker, PartnersView.PATH);

        assertThat(words()).contains("Wijkzorg");
        assertThat(_find(Button.class, spec -> spec.withText("Partnerblad wijzigen")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wie bel je bij spoed?", "Wanneer neemt daar iemand op?"})
    void whatLooksLikeAPersonIsToldAtItsField(String label) {
        site.visit(leader, PartnersView.PATH);
        press("Partnerblad wijzigen");
        _setValue(field("Wie bel je bij spoed?"), "Balie");
        _setValue(field("Telefoonnummer bij spoed"), "14 0318");
        _setValue(field(label), "BSN 111222333");

        press("Opslaan");

        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(field(label).isInvalid()).isTrue();
        assertThat(field(label).getErrorMessage()).contains("BSN");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void whatAnotherWroteMeanwhileIsToldAndThenWritten() {
        site.visit(leader, PartnersView.PATH);
        press("Partnerblad wijzigen");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Hiermee wel")), "Overlast");
        service.change(politie, -1, new PartnerSheet("Toezicht", "", "", "", "", "", "", "", "", ""), Reason.NONE);

        press("Opslaan");

        assertThat(_find(Dialog.class)).hasSize(1);
        press("Opslaan");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(service.find(politie).orElseThrow().sheet().welcome()).isEqualTo("Overlast");
    }

    @Test
    void theBadgeStaysTheSameWhileItTellsTheSame() {
        var card = cards.signal(leader, wijk, "Geluid", Visibility.WIJKTEAM);
        var given = work.giveTo(card.ref(), politie, null).ref();
        var panel = open(card);
        var badge = _find(PartnerButton.class).getFirst();

        spotlight.on(leader);
        work.expectBefore(given, LocalDate.of(2099, 1, 1));
        spotlight.on(worker);
        panel.panel().refresh();

        assertThat(_find(PartnerButton.class).getFirst()).isSameAs(badge);
    }

    @Test
    void aBadgeOfWhichThereIsNothingToReadIsNoButton() {
        var card = cards.signal(leader, wijk, "Geluid", Visibility.WIJKTEAM);
        work.giveTo(card.ref(), politie, null);
        database.sql("delete from wijk_team where organisation_id = ?")
                .param(politie.value())
                .update();
        wijken.forget();

        open(card);

        assertThat(_find(PartnerButton.class)).isEmpty();
        assertThat(_find(OrganisationBadge.class)).isNotEmpty();
    }

    private OpenCard open(CardRow card) {
        site.visit(worker, PartnersView.PATH);
        UI.getCurrent().removeAll();
        spotlight.on(worker);
        return new OpenCard(panels.open(card.number(), worker::clearance, () -> {}));
    }

    @Test
    void theBadgeOnACardTellsTheSame() {
        spotlight.on(leader);
        service.change(politie, -1, new PartnerSheet("Toezicht", "", "", "", "", "", "", "", "", ""), Reason.NONE);
        var card = cards.signal(leader, wijk, "Geluid", Visibility.WIJKTEAM);
        work.giveTo(card.ref(), politie, null);
        open(card);

        _click(_find(PartnerButton.class).getFirst());

        assertThat(OpenCard.dialogWords()).contains("Toezicht");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
