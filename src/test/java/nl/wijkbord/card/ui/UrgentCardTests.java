package nl.wijkbord.card.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.PartnerSheet;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever opens an urgent card can call at once. */
@SuppressWarnings("NullAway.Init")
class UrgentCardTests extends PartnerSheetScene {

    private Viewer wethouder;
    private CardRow card;

    @BeforeEach
    void somebodyIsOnCall() {
        wethouder = town.person("wethouder", welzijn, Role.EXECUTIVE_READER, wijk);
        spotlight.on(leader);
        service.change(
                politie, -1, PartnerSheet.EMPTY.urgent("Wijkagent van dienst", "14 0318", "Elke dag"), Reason.NONE);
        card = cards.signal(leader, wijk, "Boom op de weg", Visibility.WIJKTEAM);
    }

    private void urgent() {
        spotlight.on(leader);
        work.say(card.ref(), it -> it.within(Priority.URGENT), Reason.NONE);
    }

    private static List<String> numbers() {
        return _find(UrgentLines.class).stream()
                .flatMap(it -> _find(it, Anchor.class).stream())
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void everyNumberIsOnePress() {
        urgent();

        open(card, worker);

        assertThat(numbers()).containsExactly("tel:112", "tel:09008844", "tel:140318");
        assertThat(_find(UrgentLines.class))
                .singleElement()
                .satisfies(it -> assertThat(it.getElement().getTextRecursively())
                        .contains("Een kaart wacht tot iemand kijkt.", "Wijkagent van dienst:", "(Elke dag)"));
    }

    @Test
    void itComesWhenAnotherCallsTheOpenCardUrgent() {
        var open = open(card, worker);
        assertThat(numbers()).isEmpty();

        urgent();
        spotlight.on(worker);
        open.panel().refresh();

        assertThat(numbers()).hasSize(3);
    }

    @Test
    void aReaderOfTitlesIsNotToldThatACardIsUrgent() {
        urgent();

        open(card, wethouder);

        assertThat(numbers()).isEmpty();
    }
}
