package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.wijkbord.organisation.OrganisationInput;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.OrganisationRow;
import nl.wijkbord.organisation.OrganisationService;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Seen;
import nl.wijkbord.ui.Texts;

/** The partners that work in the wijken. */
@Route(OrganisationsView.PATH)
@PageTitle("organisation.organisations.title")
@RolesAllowed(Role.SETTINGS)
class OrganisationsView extends Composite<Div> {

    static final String PATH = "beheer/organisaties";

    private static final long serialVersionUID = 1L;

    private final transient OrganisationService organisations;
    private final RowGrid<OrganisationRow> grid = new RowGrid<OrganisationRow>("organisation.organisations.title")
            .column("organisation.organisations.name", it -> it.organisation().name())
            .column("organisation.organisations.kind", it -> it.organisation().kind())
            .column(
                    "organisation.organisations.initials",
                    it -> it.organisation().initials())
            .column("organisation.organisations.colour", it -> it.organisation().colour())
            .column("organisation.organisations.accounts", it -> Texts.get(accounts(it.organisation())))
            .empty(EmptyState.of("organisation.organisations.none"))
            .whole()
            .onOpen(this::edit);

    OrganisationsView(OrganisationService organisations) {
        this.organisations = organisations;
        getContent().addClassName("page");
        getContent().add(head(), grid);
        refresh();
    }

    private static String accounts(OrganisationName it) {
        return it.hasAccounts() ? "organisation.organisations.accounts.yes" : "organisation.organisations.accounts.no";
    }

    private Div head() {
        var add = new Button(Texts.get("organisation.organisations.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(Texts.get("organisation.organisations.title")), add);
        head.addClassName("page-head");
        return head;
    }

    private void add() {
        FormDialog.of("organisation.organisations.add", new OrganisationForm())
                .with(new OrganisationInput("", "", "", "#1F5FA5", true))
                .onSave(input -> {
                    organisations.add(input);
                    refresh();
                })
                .open();
    }

    private void edit(OrganisationRow row) {
        var it = row.organisation();
        var seen = seen(row);
        FormDialog.of("organisation.organisations.edit", new OrganisationForm())
                .with(new OrganisationInput(it.name(), it.kind(), it.initials(), it.colour(), it.hasAccounts()))
                .onSave(input -> {
                    seen.does(now -> organisations.change(it.id(), now.version(), input));
                    refresh();
                })
                .open();
    }

    private Seen<OrganisationRow> seen(OrganisationRow row) {
        return Seen.of(
                        row,
                        OrganisationRow::version,
                        () -> find(row.organisation().id()))
                .showing(
                        "organisation.organisations.name",
                        it -> it.organisation().name())
                .showing(
                        "organisation.organisations.kind",
                        it -> it.organisation().kind())
                .showing(
                        "organisation.organisations.initials",
                        it -> it.organisation().initials())
                .showing(
                        "organisation.organisations.colour",
                        it -> it.organisation().colour())
                .showing("organisation.organisations.accounts", it -> Texts.get(accounts(it.organisation())))
                .whenChanged(_ -> refresh());
    }

    private Optional<OrganisationRow> find(OrganisationId id) {
        return organisations.all().stream()
                .filter(it -> it.organisation().id().equals(id))
                .findAny();
    }

    private void refresh() {
        grid.rows(organisations.all());
    }
}
