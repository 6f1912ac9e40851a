package nl.wijkbord.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import nl.wijkbord.ui.NavEntry;

/** The side of the frame: where one can go, and who one is. */
class Drawer extends Section {

    private static final long serialVersionUID = 1L;

    Drawer(Contributions contributions) {
        addClassName("nav");
        getElement().setAttribute("aria-label", getTranslation("shell.name"));
        add(brand(), navigation(contributions), me(contributions.person()));
    }

    private Span brand() {
        var brand = new Span(getTranslation("shell.name"));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation(Contributions contributions) {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        contributions.places().forEach(place -> add(navigation, place));
        return navigation;
    }

    /** The parts stand below it, each at once within reach: there is nothing to unfold. */
    private static void add(SideNav navigation, NavEntry place) {
        var item = item(place.name().get(), place.path());
        item.setPrefixComponent(place.icon().create());
        navigation.addItem(item);
        place.parts().get().forEach(it -> {
            var part = item(it.name(), it.path());
            part.addClassName("part");
            navigation.addItem(part);
        });
    }

    private static SideNavItem item(String name, String path) {
        var item = new SideNavItem(name, path);
        item.setMatchNested(true);
        return item;
    }

    private static Div me(Person person) {
        var name = new HtmlComponent("strong");
        name.getElement().setText(person.name());
        var me = new Div(name, new Text(person.affiliation()));
        me.addClassName("me");
        return me;
    }
}
