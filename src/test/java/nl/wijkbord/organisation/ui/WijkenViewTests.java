package nl.wijkbord.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import nl.wijkbord.security.Role;
import org.junit.jupiter.api.Test;

/** A settings keeper composes a team. */
class WijkenViewTests extends SettingsScene {

    @Test
    void anOrganisationJoinsTheTeam() {
        openTeam();
        choose(gemeente, politie, welzijn);
        save();

        assertThat(wijken.team(wijk)).containsExactlyInAnyOrder(gemeente, politie, welzijn);
        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    @Test
    void whoTakesALeadOutOfTheTeamHearsItFirst() {
        var agent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        given(agent, agent.id());
        openTeam();
        choose(gemeente);
        save();

        var question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message")).contains("trekker is van één open kaart in");
        assertThat(wijken.team(wijk)).contains(politie);
        ConfirmDialogKt._fireConfirm(question);
        assertThat(wijken.team(wijk)).containsExactly(gemeente);
    }
}
