package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/**
 * A street on the border of two wijken. The gemeente works in both, the corporatie in noord only, welzijn in zuid only; the
 * wijkmanager is that of noord, where every card here lies.
 */
@TestComponent
@Scope("prototype")
public class Border {

    private final Spotlight spotlight;
    private final Cards cards;
    private final CardBoards boards;

    public final OrganisationId gemeente;
    public final OrganisationId corporatie;
    public final OrganisationId welzijn;
    public final WijkId noord;
    public final WijkId zuid;
    public final Viewer wijkmanager;
    public final Viewer opbouwwerker;

    public Border(Town town, Spotlight spotlight, Cards cards, CardBoards boards) {
        this.spotlight = spotlight;
        this.cards = cards;
        this.boards = boards;
        gemeente = town.organisation("gemeente");
        corporatie = town.organisation("corporatie");
        welzijn = town.organisation("welzijn");
        noord = town.wijk("noord", gemeente, corporatie);
        zuid = town.wijk("zuid", gemeente, welzijn);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, noord);
        opbouwwerker = town.seated("opbouwwerker", welzijn, Role.PROFESSIONAL, zuid);
    }

    /** On the board of noord, as on every other day. */
    public CardRow signal() {
        return signal(Visibility.WIJKTEAM);
    }

    public CardRow signal(Visibility visibility, OrganisationId... named) {
        return cards.signal(wijkmanager, noord, "Lantaarn kapot", visibility, named);
    }

    /** On both boards. */
    public CardRow onBoth() {
        return onBoth(signal());
    }

    public CardRow onBoth(CardRow card) {
        return standsAlsoIn(card, zuid);
    }

    /** The wijkmanager puts it on these boards too, and on no others. */
    public CardRow standsAlsoIn(CardRow card, WijkId... others) {
        spotlight.on(wijkmanager);
        return cards.row(boards.standAlsoIn(ref(card), Set.of(others)), wijkmanager);
    }

    /** As the wijkmanager would change it now. */
    public CardRef ref(CardRow card) {
        return cards.row(card.ref(), wijkmanager).ref();
    }
}
