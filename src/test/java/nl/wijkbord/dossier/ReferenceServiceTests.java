package nl.wijkbord.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WijkbordTest
class ReferenceServiceTests {

    @Autowired
    private Noord noord;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private ReferenceService references;

    @Autowired
    private CardPages pages;

    @Autowired
    private CardService cards;

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoReadsTheCardSeesWhereItIsHandled() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var id = add(noord.bo, card, "Zaaksysteem", "Z-26-0113");

        assertThat(references.of(card, noord.cor.clearance()))
                .containsExactly(new ReferenceRow(id, null, "Zaaksysteem", "Z-26-0113"));
        assertThat(references.of(card, noord.wethouder.clearance())).isEmpty();
        spotlight.on(noord.cor);
        references.remove(id);
        assertThat(references.of(card, noord.bo.clearance())).isEmpty();
    }

    @Test
    void theHistorySaysWhichOneWasTakenAway() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        references.remove(add(noord.bo, card, "Zaaksysteem", "Z-26-0113"));

        assertThat(pages.history(
                        cards.rows(Set.of(card), noord.bo.clearance())
                                .getFirst()
                                .number(),
                        noord.bo.clearance()))
                .extracting(HistoryEntry::change)
                .contains(
                        new FieldChange("reference", null, "Zaaksysteem Z-26-0113"),
                        new FieldChange("reference", "Zaaksysteem Z-26-0113", null));
    }

    @Test
    void onAClosedCardItIsNotThereForOthers() {
        var card = noord.signal(Visibility.EIGEN_ORGANISATIE).id();
        var id = add(noord.bo, card, "Zaaksysteem", "Z-26-0113");

        assertThat(references.of(card, noord.bo.clearance())).hasSize(1);
        assertThat(references.of(card, noord.cor.clearance())).isEmpty();
        assertRefused("card.not-found", () -> add(noord.cor, card, "x", "1"));
        spotlight.on(noord.cor);
        assertRefused("dossier.not-found", () -> references.remove(id));
        assertRefused("dossier.not-found", () -> references.remove(UUID.randomUUID()));
    }

    @Test
    void whatWasAddedOnAClosedCardStaysClosedWhenTheCardOpens() {
        var closed = noord.signal(Visibility.EIGEN_ORGANISATIE);
        var early = add(noord.bo, closed.id(), "Politiesysteem", "P-113");
        var card = noord.open(closed).id();
        var late = add(noord.bo, card, "Zaaksysteem", "Z-26-0113");

        assertThat(references.of(card, noord.bo.clearance()))
                .extracting(ReferenceRow::id)
                .containsExactlyInAnyOrder(early, late);
        assertThat(references.of(card, noord.cor.clearance()))
                .extracting(ReferenceRow::id)
                .containsExactly(late);
        spotlight.on(noord.cor);
        assertRefused("dossier.not-found", () -> references.remove(early));
    }

    @Test
    void whoOnlyReadsAddsNothing() {
        var card = noord.signal(Visibility.WIJKTEAM).id();

        assertRefused("card.read-only", () -> add(noord.manager, card, "x", "1"));
        assertRefused("form.required", () -> add(noord.bo, card, " ", "1"));
        assertRefused("dossier.text.long", () -> add(noord.bo, card, "x".repeat(61), "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://zaken.voorbeeld.nl/z/12?a=b, true",
        "http://zaken.voorbeeld.nl/, false",
        "javascript:alert(1), false",
        "https://x.nl/\"onclick=, false",
        "Z-26-0113, false"
    })
    void onlyASafeAddressCanBeFollowed(String reference, boolean expected) {
        assertThat(new ReferenceRow(UUID.randomUUID(), null, "x", reference).isAddress())
                .isEqualTo(expected);
    }

    private UUID add(Viewer who, CardId card, String system, String reference) {
        spotlight.on(who);
        return references.add(card, new ReferenceInput(system, reference), Reason.NONE);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        NotPossible.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
