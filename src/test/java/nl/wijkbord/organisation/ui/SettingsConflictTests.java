package nl.wijkbord.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.organisation.OrganisationInput;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.OrganisationRow;
import nl.wijkbord.organisation.OrganisationService;
import nl.wijkbord.organisation.PersonInput;
import nl.wijkbord.organisation.TeamService;
import nl.wijkbord.organisation.UserDetails.Stay;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two settings keepers change the same: what the other saved is told, what was typed stays, and saving again works. */
@SuppressWarnings("NullAway.Init")
class SettingsConflictTests extends SettingsScene {

    @Autowired
    private OrganisationService partners;

    @Autowired
    private TeamService teams;

    @Test
    void aTeamComposedMeanwhileIsToldAndThenComposed() {
        openTeam();
        choose(gemeente, welzijn);
        elsewhere(gemeente, politie, welzijn);

        save();

        assertThat(told()).contains("Iemand heeft dit net gewijzigd", "welzijn", "Wat jij invulde, staat er nog.");
        assertThat(wijken.team(wijk)).contains(politie);
        save();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(wijken.team(wijk)).containsExactlyInAnyOrder(gemeente, welzijn);
    }

    @Test
    void whoSaidYesToTheWarningKeepsWhatWasChosenToo() {
        aLeadIsTakenOut();
        elsewhere(gemeente, politie, welzijn);

        sayYes();

        assertThat(told()).contains("Iemand heeft dit net gewijzigd");
        assertThat(team().getValue()).extracting(OrganisationName::id).containsExactly(gemeente);
        save();
        sayYes();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(wijken.team(wijk)).containsExactly(gemeente);
    }

    @Test
    void whoDoesNotSayYesFindsTheFormAsItWas() {
        aLeadIsTakenOut();

        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));

        assertThat(team().getValue()).extracting(OrganisationName::id).containsExactly(gemeente);
        assertThat(wijken.team(wijk)).contains(politie);
    }

    @Test
    void anOrganisationChangedMeanwhileIsToldAndThenChanged() {
        site.visit(keeper, OrganisationsView.PATH);
        this.<OrganisationRow>openRow(it -> it.organisation().id().equals(welzijn));
        _setValue(text("Soort"), "welzijnswerk");
        var now = row(welzijn);
        var input = new OrganisationInput(now.organisation().name(), "partner", "WZ", "#0B5FA5", true);
        partners.change(welzijn, now.version(), input);

        save();

        assertThat(told()).contains("Afkorting: XX → WZ").doesNotContain("Soort:");
        assertThat(text("Soort").getValue()).isEqualTo("welzijnswerk");
        save();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(row(welzijn).organisation().kind()).isEqualTo("welzijnswerk");
    }

    @Test
    void anAccountChangedMeanwhileIsToldAndThenChanged() {
        var user = wijkagent();
        site.visit(keeper, UsersView.address(username));
        press("Gegevens wijzigen");
        _setValue(text("Functie"), "wijkagent Zuid");
        users.change(user.id(), user.version(), new PersonInput(username, "wijkagent Oost", ""));

        save();

        assertThat(told()).contains("Functie: wijkagent → wijkagent Oost");
        assertThat(text("Functie").getValue()).isEqualTo("wijkagent Zuid");
        save();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(user().person().name()).isEqualTo("wijkagent Zuid");
    }

    @Test
    void aPeriodChangedMeanwhileIsNotOverwrittenUnread() {
        var user = wijkagent();
        var stay = user.stays().getFirst();
        var other = LocalDate.of(2030, 1, 31);
        var own = LocalDate.of(2031, 1, 31);
        site.visit(keeper, UsersView.address(username));
        this.<Stay>openRow(it -> it.equals(stay));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Tot en met")), own);
        users.lasts(user.id(), user.version(), stay.id(), null, other);

        save();

        assertThat(told()).contains("Tot en met: – → 31 jan");
        assertThat(user().stays().getFirst().seat().to()).isEqualTo(other);
        save();
        assertThat(user().stays().getFirst().seat().to()).isEqualTo(own);
    }

    /** The politie leads a card, and the question about that stands open. */
    private void aLeadIsTakenOut() {
        var agent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        given(agent, agent.id());
        openTeam();
        choose(gemeente);
        save();
    }

    private void elsewhere(OrganisationId... team) {
        var now = teams.all().stream()
                .filter(it -> it.wijk().id().equals(wijk))
                .findAny()
                .orElseThrow();
        teams.compose(now, Set.of(team));
    }

    private OrganisationRow row(OrganisationId id) {
        return partners.all().stream()
                .filter(it -> it.organisation().id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static void sayYes() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    /** The words in the dialog that stands open. */
    private static String told() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }
}
