package nl.wijkbord.card.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.PartnerSheet;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever works with a partner reads how to reach it, on a page and at its badge on a card. */
@SuppressWarnings("NullAway.Init")
class PartnersViewTests extends PartnerSheetScene {

    @Autowired
    private Wijken wijken;

    @Autowired
    private JdbcClient database;

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
        var panel = open(card, worker);
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

        open(card, worker);

        assertThat(_find(PartnerButton.class)).isEmpty();
        assertThat(_find(OrganisationBadge.class)).isNotEmpty();
    }

    @Test
    void theBadgeOnACardTellsTheSame() {
        spotlight.on(leader);
        service.change(politie, -1, new PartnerSheet("Toezicht", "", "", "", "", "", "", "", "", ""), Reason.NONE);
        var card = cards.signal(leader, wijk, "Geluid", Visibility.WIJKTEAM);
        work.giveTo(card.ref(), politie, null);
        open(card, worker);

        _click(_find(PartnerButton.class).getFirst());

        assertThat(OpenCard.dialogWords()).contains("Toezicht");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
