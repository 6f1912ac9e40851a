package nl.wijkbord.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.card.CardWork;
import nl.wijkbord.dossier.ReferenceInput;
import nl.wijkbord.dossier.ReferenceService;
import nl.wijkbord.privacy.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody stands with the focus in a list while the card changes. */
@SuppressWarnings("NullAway.Init")
class ReferenceStillnessTests extends DossierScene {

    @Autowired
    private CardWork work;

    @Autowired
    private ReferenceService references;

    @Test
    void aReferenceStaysTheSameLineWhenSomethingElseChanged() {
        spotlight.on(noord.bo);
        references.add(id, new ReferenceInput("Zaaksysteem", "Z-26-0113"), Reason.NONE);
        var card = open(noord.bo);
        var before = card.sign("Verwijzing Z-26-0113 verwijderen");

        work.expectBefore(row().ref(), null);
        card.panel().refresh();

        assertThat(card.sign("Verwijzing Z-26-0113 verwijderen")).isSameAs(before);
    }
}
