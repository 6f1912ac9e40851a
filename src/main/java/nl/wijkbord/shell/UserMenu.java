package nl.wijkbord.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import nl.wijkbord.ui.Texts;

/** Who sits here, for whom, and how that person likes the screen. */
class UserMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    UserMenu(Contributions contributions) {
        var bar = getContent();
        var person = contributions.person();
        bar.addClassName("user-menu");
        var face = bar.addItem(new Avatar(person.name()));
        face.setAriaLabel(getTranslation("shell.user", person.name(), person.affiliation()));
        var menu = face.getSubMenu();
        offerAffiliations(menu, person);
        offerLooks(menu, "shell.theme", "theme", List.of("light", "dark", "system"));
        offerLooks(menu, "shell.density", "density", List.of("compact", "ruim", "scherm"));
        offerLanguages(menu);
        offerKeys(menu);
        menu.addItem(getTranslation("shell.signout"), _ -> contributions.signOut());
    }

    private void offerAffiliations(SubMenu menu, Person person) {
        person.otherAffiliations()
                .forEach((name, change) -> menu.addItem(getTranslation("shell.work-for", name), _ -> {
                    change.run();
                    UI.getCurrent().getPage().setLocation("");
                }));
    }

    private void offerLooks(SubMenu menu, String key, String what, List<String> looks) {
        var choices = menu.addItem(getTranslation(key)).getSubMenu();
        looks.forEach(look -> choices.addItem(
                getTranslation(key + "." + look),
                _ -> UI.getCurrent().getPage().executeJs("window.wb[$0]($1)", what, look)));
    }

    private void offerLanguages(SubMenu menu) {
        var choices = menu.addItem(getTranslation("shell.language")).getSubMenu();
        Texts.LANGUAGES.forEach(language -> {
            var choice = choices.addItem(getTranslation("shell.language." + language.getLanguage()), _ -> {
                Preferences.speak(language);
                UI.getCurrent().getPage().reload();
            });
            choice.getElement().setAttribute("lang", language.getLanguage());
        });
    }

    private void offerKeys(SubMenu menu) {
        menu.addItem(getTranslation("shell.keys.title"), _ -> GlobalKeys.showOverview());
        MenuItem onOff = menu.addItem(getTranslation("shell.keys.on"));
        onOff.setCheckable(true);
        onOff.setChecked(Preferences.of(VaadinRequest.getCurrent()).keys());
        onOff.addClickListener(_ -> {
            Preferences.keys(onOff.isChecked());
            ScreenSetup.allowKeys(UI.getCurrent(), onOff.isChecked());
        });
    }
}
