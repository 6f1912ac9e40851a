package nl.wijkbord.card.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.undo;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.Share;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner is let in for a while from the page of the card, and out again. */
@SuppressWarnings("NullAway.Init")
class ShareCardTests extends CardPanelScene {

    @Autowired
    private ShareCard sharing;

    private Viewer wijkagent;
    private CardNumber number;

    @BeforeEach
    void aCardForTheGemeenteAndWelzijn() {
        var welzijn = town.organisation("welzijn");
        wijk = town.wijk("zuid", gemeente, politie, welzijn);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        organisations.forget();
        spotlight.on(wijkmanager);
        number = cards.signal("Spanning in het portiek", wijk, Visibility.BEPERKT);
    }

    @Test
    void aPartnerIsLetInForAPurposeAndOutAgain() {
        var card = open(number);

        share(card, "mee in de straat");

        card.panel().refresh();
        assertThat(dialogs()).isEmpty();
        assertThat(card.words()).contains("mee in de straat");
        assertThat(seenBy(wijkagent)).isTrue();

        card.pressSign("Niet meer delen met " + name());

        card.panel().refresh();
        assertThat(card.words()).doesNotContain("mee in de straat");
        assertThat(seenBy(wijkagent)).isFalse();

        undo();
        assertThat(seenBy(wijkagent)).isTrue();
    }

    @Test
    void withoutAPurposeOrADayNothingIsShared() {
        var card = open(number);

        share(card, "  ");

        assertThat(dialogs()).hasSize(1);
        assertThat(seenBy(wijkagent)).isFalse();
    }

    @Test
    void whatAPurposeMayNotSayIsToldAtTheField() {
        var card = open(number);

        share(card, "bel 06-12345678");

        assertThat(dialogs()).hasSize(1);
        assertThat(seenBy(wijkagent)).isFalse();
    }

    @Test
    void aDayThatHasPassedIsRefusedInWordsAtTheField() {
        share(open(number), "mee in de straat", times.today().minusDays(1));

        assertThat(seenBy(wijkagent)).isFalse();
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Tot en met")).getErrorMessage())
                .isEqualTo("Kies een dag vanaf vandaag.");
    }

    @Test
    void onlyALimitedCardIsSharedForAWhile() {
        assertThat(sharing.fits(open(number).panel())).isTrue();
        assertThat(sharing.fits(open(signal()).panel())).isFalse();
    }

    @Test
    void whoOnlyLooksAlongSeesWhyAndCannotShareFurther() {
        share(open(number), "mee in de straat");
        spotlight.on(wijkagent);

        var card = open(number);

        assertThat(card.words()).contains("mee in de straat");
        assertThat(sharing.fits(card.panel())).isFalse();
        assertThat(card.signs()).noneMatch(it -> it.getAriaLabel().orElse("").startsWith("Niet meer delen"));
    }

    private void share(OpenCard card, String purpose) {
        share(card, purpose, times.today().plusDays(7));
    }

    private void share(OpenCard card, String purpose, LocalDate until) {
        sharing.run(card.panel());
        fill("Met welke partner?", partner());
        fill("Waarvoor?", purpose);
        fill("Tot en met", until);
        confirm("Delen");
    }

    private OrganisationName partner() {
        return organisations.find(politie).orElseThrow();
    }

    private String name() {
        return partner().name();
    }

    private boolean seenBy(Viewer viewer) {
        return pages.find(number, viewer.clearance()).stream()
                .anyMatch(it -> it.shares().stream().map(Share::partner).anyMatch(politie::equals));
    }
}
