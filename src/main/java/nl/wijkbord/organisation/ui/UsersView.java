package nl.wijkbord.organisation.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.UserRow;
import nl.wijkbord.organisation.UserService;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.Wijken;

/** Everybody with an account. */
@Route(UsersView.PATH)
@PageTitle("organisation.users.title")
@RolesAllowed(Role.SETTINGS)
class UsersView extends Composite<Div> {

    static final String PATH = "beheer/gebruikers";

    /** More than these scroll in a table of their own, so that the browser draws no hundreds of rows. */
    private static final int FEW = 50;

    private static final long serialVersionUID = 1L;

    private final transient UserService users;
    private final transient Organisations organisations;
    private final transient Wijken wijken;

    UsersView(UserService users, Organisations organisations, Wijken wijken) {
        this.users = users;
        this.organisations = organisations;
        this.wijken = wijken;
        getContent().addClassName("page");
        getContent().add(head(), grid());
    }

    private Div head() {
        var add = new Button(Texts.get("organisation.users.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(Texts.get("organisation.users.title")), add);
        head.addClassName("page-head");
        return head;
    }

    private RowGrid<UserRow> grid() {
        var all = users.all();
        var grid = new RowGrid<UserRow>("organisation.users.title")
                .link("organisation.users.name", row -> address(row.username()), UserRow::name)
                .column("organisation.users.username", UserRow::username)
                .column("organisation.users.organisations", this::organisations)
                .column("organisation.users.seats", row -> String.valueOf(row.seats()))
                .column("organisation.users.active", row -> ActiveWord.of(row.active()))
                .empty(EmptyState.of("organisation.users.none"))
                .onOpen(row -> open(row.username()))
                .rows(all);
        return all.size() > FEW ? grid : grid.whole();
    }

    private String organisations(UserRow row) {
        return row.organisations().stream()
                .flatMap(it -> organisations.find(it).stream())
                .map(OrganisationName::name)
                .collect(joining(", "));
    }

    private void add() {
        var form = new NewUserForm(new SeatForm(organisations.all(), wijken.all()));
        FormDialog.of("organisation.users.add", form)
                .onSave(input -> {
                    users.add(input.person(), input.seat());
                    Notices.done("organisation.users.added", input.person().name());
                    open(input.person().username());
                })
                .open();
    }

    static String address(String username) {
        return PATH + "/" + username;
    }

    private static void open(String username) {
        UI.getCurrent().navigate(UserView.class, UserView.of(username));
    }
}
