package nl.wijkbord.card.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbord.card.TiedCards;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the two fields tell of whoever is chosen in them. */
@ExtendWith(Screen.class)
class WhoDoesItTests {

    private final OrganisationName politie =
            new OrganisationName(OrganisationId.random(), "politie", "Politie", "politie", "PO", "#0B5FA5", true);
    private final PersonName busy = new PersonName(UserId.random(), "druk", "Drukke collega", politie.id());
    private final PersonName other = new PersonName(UserId.random(), "ander", "Andere collega", politie.id());

    @Test
    void howMuchOneHasInHandIsNotToldOfAnother() {
        var load = Map.of(busy.id(), new TiedCards.Load(7, 0));
        var who = new WhoDoesIt("card.lead.organisation", List.of(politie), _ -> List.of(busy, other));
        who.person().setHelperText("Mag leeg blijven");
        who.hints(new Hints(Map.of(), load));
        who.organisation().setValue(politie);

        who.person().setValue(busy);
        assertThat(who.person().getHelperText()).contains("7");
        who.person().setValue(other);

        assertThat(who.person().getHelperText()).isEqualTo("Mag leeg blijven");
    }
}
