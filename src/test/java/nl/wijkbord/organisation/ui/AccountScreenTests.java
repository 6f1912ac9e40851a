package nl.wijkbord.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import nl.wijkbord.organisation.OneTimeLinks;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody comes in and leaves again, each step at a screen. */
@SuppressWarnings("NullAway.Init")
class AccountScreenTests extends SettingsScene {

    @Autowired
    private OneTimeLinks links;

    @Test
    void somebodyNewGetsAnAccountAndASeat() {
        site.visit(keeper, UsersView.PATH);
        press("Gebruiker toevoegen");
        _setValue(text("Gebruikersnaam"), username);
        _setValue(text("Functie"), "wijkagent");
        fillSeat(Role.PROFESSIONAL);

        save();

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(user().stays()).hasSize(1);
    }

    @Test
    void somebodyGetsASecondSeat() {
        wijkagent();
        site.visit(keeper, UsersView.address(username));
        press("Lidmaatschap toevoegen");
        fillSeat(Role.ORG_LEAD);

        save();

        assertThat(user().stays()).hasSize(2);
    }

    @Test
    void whoHasALinkChoosesAPassword() {
        var link = links.issue(wijkagent().id());
        site.visit(keeper, link.substring(1));
        _find(PasswordField.class).forEach(it -> _setValue(it, "vier losse woorden achterelkaar"));

        press("Wachtwoord bewaren");

        assertThat(_get(H1.class).getText()).isEqualTo("Je wachtwoord is bewaard");
        assertThat(user().hasPassword()).isTrue();
    }

    @Test
    void whatWaitsForWhoLeavesGoesToAColleague() {
        var leaver = wijkagent();
        var colleague = town.seated("collega", politie, Role.PROFESSIONAL, wijk);
        var card = given(colleague, leaver.id());
        site.visit(keeper, UsersView.address(username));
        press("Account afsluiten");
        ComboBox<PersonName> people = choice("Collega");
        people.setValue(people.getListDataView()
                .getItems()
                .filter(it -> it.id().equals(colleague.id()))
                .findAny()
                .orElseThrow());

        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Account afsluiten")));

        assertThat(user().active()).isFalse();
        assertThat(cards.row(card, colleague).leadUser()).isEqualTo(colleague.id());
    }

    private void fillSeat(Role role) {
        OrganisationName organisation = organisations.find(politie).orElseThrow();
        choice("Organisatie").setValue(organisation);
        choice("Rol").setValue(role);
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> choice(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }
}
