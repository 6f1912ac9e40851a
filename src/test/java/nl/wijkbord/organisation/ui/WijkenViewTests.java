package nl.wijkbord.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A settings keeper composes a team. */
@WijkbordTest
@Import(Site.class)
@SuppressWarnings("NullAway.Init")
class WijkenViewTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Site site;

    @Autowired
    private Spotlight spotlight;

    private OrganisationId gemeente;
    private OrganisationId politie;
    private OrganisationId welzijn;
    private WijkId wijk;
    private Viewer keeper;

    @BeforeEach
    void aTeamOfTwo() {
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        welzijn = town.organisation("welzijn");
        organisations.forget();
        wijk = town.wijk("noord", gemeente, politie);
        keeper = town.person("beheerder", gemeente, Role.ADMIN, wijk);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void anOrganisationJoinsTheTeam() {
        choose(gemeente, politie, welzijn);

        assertThat(wijken.team(wijk)).containsExactlyInAnyOrder(gemeente, politie, welzijn);
        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    @Test
    void whoTakesALeadOutOfTheTeamHearsItFirst() {
        var agent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        var card = cards.signal(agent, wijk, "Extra rondes", Visibility.WIJKTEAM);
        work.giveTo(card.ref(), politie, agent.id());

        choose(gemeente);

        var question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message")).contains("trekker is van één open kaart in");
        assertThat(wijken.team(wijk)).contains(politie);
        ConfirmDialogKt._fireConfirm(question);
        assertThat(wijken.team(wijk)).containsExactly(gemeente);
    }

    @SuppressWarnings("unchecked")
    private void choose(OrganisationId... team) {
        site.visit(keeper, WijkenView.PATH);
        Grid<WijkTeam> grid = _get(Grid.class);
        GridKt._clickItem(grid, row(grid));
        MultiSelectComboBox<OrganisationName> field = _get(MultiSelectComboBox.class);
        field.setValue(organisations.all().stream()
                .filter(it -> Set.of(team).contains(it.id()))
                .toList());
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
    }

    private int row(Grid<WijkTeam> grid) {
        return GridKt._findAll(grid).stream().map(it -> it.wijk().id()).toList().indexOf(wijk);
    }
}
