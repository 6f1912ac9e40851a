package nl.wijkbord.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.PersonInput;
import nl.wijkbord.organisation.Seat;
import nl.wijkbord.organisation.UserDetails;
import nl.wijkbord.organisation.UserService;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.WijkTeam;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A wijk with a team of two, a third organisation, and somebody who keeps the settings. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
abstract class SettingsScene {

    @Autowired
    protected Town town;

    @Autowired
    protected Cards cards;

    @Autowired
    protected CardWork work;

    @Autowired
    protected Wijken wijken;

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected UserService users;

    @Autowired
    protected Site site;

    @Autowired
    protected Spotlight spotlight;

    protected final String username = "agent-" + UUID.randomUUID().toString().substring(0, 8);
    protected OrganisationId gemeente;
    protected OrganisationId politie;
    protected OrganisationId welzijn;
    protected WijkId wijk;
    protected Viewer keeper;

    @BeforeEach
    void aTeamOfTwo() {
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        welzijn = town.organisation("welzijn");
        organisations.forget();
        wijk = town.wijk("noord", gemeente, politie);
        keeper = town.person("beheerder", gemeente, Role.ADMIN, wijk);
        spotlight.on(keeper);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    protected Seat seat() {
        return new Seat(politie, wijk, Role.PROFESSIONAL, null, null);
    }

    protected UserDetails wijkagent() {
        users.add(new PersonInput(username, "wijkagent", ""), seat());
        return user();
    }

    protected UserDetails user() {
        return users.find(username).orElseThrow();
    }

    /** A card that somebody of the politie has in hand. */
    protected CardRef given(Viewer maker, UserId doer) {
        spotlight.on(maker);
        var card = cards.signal(maker, wijk, "Extra rondes", Visibility.WIJKTEAM);
        work.giveTo(card.ref(), politie, doer);
        return card.ref();
    }

    protected void openTeam() {
        site.visit(keeper, WijkenView.PATH);
        this.<WijkTeam>openRow(it -> it.wijk().id().equals(wijk));
    }

    @SuppressWarnings("unchecked")
    protected <T> void openRow(Predicate<T> which) {
        Grid<T> grid = _get(Grid.class);
        var rows = GridKt._findAll(grid);
        GridKt._clickItem(
                grid, rows.indexOf(rows.stream().filter(which).findAny().orElseThrow()));
    }

    protected void choose(OrganisationId... some) {
        team().setValue(organisations.all().stream()
                .filter(it -> Set.of(some).contains(it.id()))
                .toList());
    }

    @SuppressWarnings("unchecked")
    protected static MultiSelectComboBox<OrganisationName> team() {
        return _get(MultiSelectComboBox.class);
    }

    protected static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    protected static void save() {
        press("Opslaan");
    }

    protected static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
