package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import nl.wijkbord.organisation.UserDetails;
import nl.wijkbord.organisation.UserService;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.Texts;

/** One person with an account: who, where, and what the settings keeper can do about it. */
@Route(UsersView.PATH + "/:username")
@RolesAllowed(Role.SETTINGS)
class UserView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient UserService users;
    private final transient UserActions actions;
    private final transient SeatWords words;
    private String username = "";

    UserView(UserService users, UserActions actions, SeatWords words) {
        this.users = users;
        this.actions = actions;
        this.words = words;
        getContent().addClassNames("page", "narrow");
    }

    static RouteParameters of(String username) {
        return new RouteParameters(new RouteParam("username", username));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        username = event.getRouteParameters().get("username").orElse("");
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        getContent().add(new Anchor(UsersView.PATH, Texts.get("organisation.users.back")));
        users.find(username).ifPresentOrElse(this::show, this::showNobody);
    }

    private void show(UserDetails user) {
        var head = new Div(new H1(user.person().name()), new UserButtons(user, actions, this::refresh));
        head.addClassName("page-head");
        getContent().add(head, facts(user));
        getContent()
                .add(new H2(Texts.get("organisation.seats.title")), new SeatGrid(user, actions, words, this::refresh));
    }

    private static Paragraph facts(UserDetails user) {
        var person = user.person();
        var password = user.hasPassword() ? "organisation.users.password.yes" : "organisation.users.password.no";
        return new Paragraph(Texts.get(
                "organisation.users.facts",
                person.username(),
                person.email().isEmpty() ? "–" : person.email(),
                ActiveWord.of(user.active()),
                Texts.get(password)));
    }

    private void showNobody() {
        getContent().add(EmptyState.of("organisation.users.gone"));
    }

    @Override
    public String getPageTitle() {
        return username;
    }
}
