package nl.wijkbord.card.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogs;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import org.junit.jupiter.api.Test;

/** What people write on a card, and who finds what there. */
class CardSidePanelTests extends CardPanelScene {

    @Test
    void aNewTitleKeepsItself() {
        var number = signal();
        var card = open(number);

        card.write("Titel", "Lantaarn brandt weer niet");

        assertThat(cards.row(number).title()).isEqualTo("Lantaarn brandt weer niet");
        assertThat(card.words()).contains("Opgeslagen ");
    }

    @Test
    void aChangeOfSomethingElseMeanwhileIsNoConflict() {
        var number = signal();
        var card = open(number);
        var title = card.text("Titel");
        elsewhere(number, Priority.HOOG);

        title.setValue("Lantaarn brandt weer niet");

        assertThat(cards.row(number).title()).isEqualTo("Lantaarn brandt weer niet");
        assertThat(cards.row(number).priority()).isEqualTo(Priority.HOOG);
        assertThat(card.words()).contains("▲ Hoog").doesNotContain("Iemand anders");
    }

    @Test
    void twoPeopleInOneTitleBothKeepTheirWords() {
        var number = signal();
        var card = open(number);
        var title = card.text("Titel");
        by("wijkagent", politie, () -> elsewhere(number, "Lantaarn stuk"));

        title.setValue("Lantaarn brandt weer niet");

        assertThat(card.text("Titel").getValue()).isEqualTo("Lantaarn brandt weer niet");
        assertThat(card.words()).contains("Iemand anders wijzigde dit:", "Lantaarn stuk");
        assertThat(cards.row(number).title()).isEqualTo("Lantaarn stuk");

        card.pressButton("Houd mijn tekst");

        assertThat(cards.row(number).title()).isEqualTo("Lantaarn brandt weer niet");
        assertThat(card.words()).doesNotContain("Iemand anders");
    }

    @Test
    void whoWroteItTwiceHearsThatItWasTheyThemselves() {
        var number = signal();
        var card = open(number);
        var title = card.text("Titel");
        by("wijkagent", politie, () -> elsewhere(number, "Lantaarn uit"));
        elsewhere(number, "Lantaarn stuk");

        title.setValue("Lantaarn brandt weer niet");

        assertThat(card.words())
                .contains("Jij wijzigde deze tekst ook, in een ander venster.", "Jij, in een ander venster:")
                .doesNotContain("Iemand anders");
    }

    private void by(String name, OrganisationId organisation, Runnable deed) {
        spotlight.on(town.person(name, organisation, Role.PROFESSIONAL, wijk));
        deed.run();
        spotlight.on(wijkmanager);
    }

    @Test
    void theOtherTextCanBeTakenInstead() {
        var number = signal();
        var card = open(number);
        var title = card.text("Titel");
        elsewhere(number, "Lantaarn stuk");
        title.setValue("Lantaarn brandt weer niet");

        card.pressButton("Neem die tekst over");

        assertThat(card.text("Titel").getValue()).isEqualTo("Lantaarn stuk");
        assertThat(card.words()).doesNotContain("Iemand anders");
    }

    @Test
    void wordsThatWereRefusedAskBeforeTheyAreLost() {
        var closed = new boolean[1];
        var card = new OpenCard(panels.open(signal(), wijkmanager::clearance, () -> closed[0] = true));
        card.write("Titel", " ");

        card.pressSign("Sluit deze kaart");

        assertThat(notice()).isEqualTo("Vul een titel in.");
        assertThat(closed).containsExactly(false);
    }

    @Test
    void personalDataIsToldAtTheFieldAndStaysWithAReason() {
        var number = signal();
        var card = open(number);

        card.write("Omschrijving", "Bel 0612345678 voor meer.");

        assertThat(card.text("Omschrijving").getErrorMessage()).startsWith("Dit lijkt een telefoonnummer.");
        assertThat(description(number)).isEqualTo("Sinds een week.");

        card.giveReason("Nummer van het wijkteam");

        assertThat(description(number)).isEqualTo("Bel 0612345678 voor meer.");
    }

    @Test
    void aHiddenCardLooksLikeOneThatDoesNotExist() {
        var hidden = cards.signal("Concept", wijk, Visibility.EIGEN_ORGANISATIE);
        spotlight.on(town.person("wijkagent", politie, Role.PROFESSIONAL, wijk));

        var unknown = new CardNumber(hidden.kind(), 987_654_321);
        assertThat(open(hidden).words().replace(hidden.toString(), "?"))
                .isEqualTo(open(unknown).words().replace(unknown.toString(), "?"))
                .contains("Niet gevonden")
                .doesNotContain("Concept");
    }

    @Test
    void aCardThatIsHiddenWhileItIsOpenGoes() {
        var number = signal();
        spotlight.on(town.person("wijkagent", politie, Role.PROFESSIONAL, wijk));
        var card = open(number);
        spotlight.on(wijkmanager);
        work.show(cards.row(number).ref(), Visibility.EIGEN_ORGANISATIE, java.util.Set.of());
        spotlight.on(town.person("wijkagent", politie, Role.PROFESSIONAL, wijk));

        card.panel().refresh();

        assertThat(card.words()).contains("Niet gevonden").doesNotContain("Lantaarn");
    }

    @Test
    void wordsThatWereNotKeptCanBeCopiedWhenTheCardGoes() {
        var number = signal();
        var wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        spotlight.on(wijkagent);
        var card = open(number);
        card.write("Omschrijving", "Bel 0612345678 voor meer.");
        spotlight.on(wijkmanager);
        work.remove(cards.row(number).ref());
        spotlight.on(wijkagent);

        card.panel().refresh();
        card.panel().refresh();

        assertThat(card.words()).contains("Niet gevonden");
        assertThat(card.texts()).singleElement().satisfies(it -> {
            assertThat(it.getLabel()).isEqualTo("Wat je typte");
            assertThat(it.getValue()).isEqualTo("Bel 0612345678 voor meer.");
        });
    }

    @Test
    void wordsThatWereNotKeptGoWhenTheCardComesBack() {
        var number = signal();
        var card = open(number);
        card.write("Omschrijving", "Bel 0612345678 voor meer.");
        var removed = work.remove(cards.row(number).ref());
        card.panel().refresh();
        work.bringBack(removed);

        card.panel().refresh();

        assertThat(card.words()).contains("Trekker").doesNotContain("Niet gevonden", "is niet bewaard");
        assertThat(card.texts()).extracting(TextArea::getLabel).doesNotContain("Wat je typte");
    }

    @Test
    void aCardInTheWrongWijkIsPutRightFromItsPage() {
        var other = town.wijk("zuid", gemeente, politie);
        spotlight.on(town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk, other));
        var number = signal();
        open(number).pressSign("Wijzig: Plek");
        fill("Wijk", wijken.find(other).orElseThrow());
        confirm("Opslaan");

        assertThat(cards.row(number).wijk()).isEqualTo(other);
    }

    @Test
    void whoOnlyReadsFindsNothingToChange() {
        var number = signal();
        spotlight.on(town.person("manager", gemeente, Role.MANAGER, wijk));
        var card = open(number);

        assertThat(card.words()).contains("Lantaarn kapot", "Sinds een week.");
        assertThat(card.texts()).isEmpty();
        assertThat(card.pencils()).isEmpty();
        card.press("Nieuw");
        assertThat(dialogs()).isEmpty();
    }

    @Test
    void whoReadsTitlesOnlyGetsTitlePlaceAndStage() {
        var number = signal();
        spotlight.on(town.person("wethouder", gemeente, Role.EXECUTIVE_READER, wijk));
        var card = open(number);

        assertThat(card.words())
                .contains("Lantaarn kapot", "bij de speeltuin", "Nieuw", "De rest van deze kaart")
                .doesNotContain("Sinds een week", "Trekker", "wijkmanager");
    }
}
