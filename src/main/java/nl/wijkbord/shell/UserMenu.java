package nl.wijkbord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.ui.DropDown;
import nl.wijkbord.ui.InfoDialog;
import nl.wijkbord.ui.Texts;

/** Who sits here, for whom, and how that person likes the screen. */
class UserMenu extends DropDown {

    private static final long serialVersionUID = 1L;

    UserMenu(Contributions contributions) {
        super("", menu -> fill(menu, contributions));
        var person = contributions.person();
        addClassName("user-menu");
        add(avatar(person.name()));
        setAriaLabel(Texts.get("shell.user", person.name(), person.affiliation()));
    }

    /** The same two letters as on the cards this person has in hand. */
    private static Avatar avatar(String function) {
        var avatar = new Avatar(function);
        avatar.setAbbreviation(PersonName.initials(function));
        return avatar;
    }

    private static void fill(ContextMenu menu, Contributions contributions) {
        offerAffiliations(menu, contributions.person());
        contributions
                .account()
                .forEach(it ->
                        menu.addItem(Texts.get(it.key()), _ -> UI.getCurrent().navigate(it.screen())));
        offerLooks(menu, "shell.theme", "theme", List.of("light", "dark", "system"));
        offerLooks(menu, "shell.density", "density", List.of("compact", "ruim", "scherm"));
        offerLanguages(menu);
        offerKeys(menu);
        menu.addItem(Texts.get("shell.about"), _ -> tellAbout(contributions.about()));
        menu.addItem(Texts.get("shell.signout"), _ -> contributions.signOut());
    }

    /** Who works here sees what for: the purpose for which the partners share what they know. */
    private static void tellAbout(About board) {
        var text = new Div(
                new Paragraph(Texts.get("shell.about.text", board.municipality())), new Paragraph(board.purpose()));
        text.addClassName("dialog-text");
        InfoDialog.of("shell.about", text).open();
    }

    private static void offerAffiliations(ContextMenu menu, Person person) {
        person.otherAffiliations()
                .forEach((name, change) -> menu.addItem(Texts.get("shell.work-for", name), _ -> {
                    change.run();
                    UI.getCurrent().getPage().executeJs("wb.leaves = true");
                    UI.getCurrent().getPage().setLocation("");
                }));
    }

    private static void offerLooks(ContextMenu menu, String key, String what, List<String> looks) {
        var choices = menu.addItem(Texts.get(key)).getSubMenu();
        looks.forEach(look -> choices.addItem(
                Texts.get(key + "." + look),
                _ -> UI.getCurrent().getPage().executeJs("window.wb[$0]($1)", what, look)));
    }

    private static void offerLanguages(ContextMenu menu) {
        var choices = menu.addItem(Texts.get("shell.language")).getSubMenu();
        Texts.LANGUAGES.forEach(language -> {
            var choice = choices.addItem(Texts.get("shell.language." + language.getLanguage()), _ -> {
                Preferences.speak(language);
                UI.getCurrent().getPage().reload();
            });
            choice.getElement().setAttribute("lang", language.getLanguage());
        });
    }

    private static void offerKeys(ContextMenu menu) {
        menu.addItem(Texts.get("shell.keys.title"), _ -> GlobalKeys.showOverview());
        MenuItem onOff = menu.addItem(Texts.get("shell.keys.on"));
        onOff.setCheckable(true);
        onOff.setChecked(Preferences.of(VaadinRequest.getCurrent()).keys());
        onOff.addClickListener(_ -> {
            Preferences.keys(onOff.isChecked());
            ScreenSetup.allowKeys(UI.getCurrent(), onOff.isChecked());
        });
    }
}
