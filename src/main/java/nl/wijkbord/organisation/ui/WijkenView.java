package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.TeamService;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Question;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Seen;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.Areas;
import nl.wijkbord.wijk.WijkTeam;

/** The wijken of the municipality, and which organisations work together in each. */
@Route(WijkenView.PATH)
@PageTitle("organisation.teams.title")
@RolesAllowed(Role.SETTINGS)
class WijkenView extends Composite<Div> {

    static final String PATH = "beheer/wijken";

    private static final long serialVersionUID = 1L;

    private final transient TeamService teams;
    private final transient Organisations organisations;
    private final RowGrid<WijkTeam> grid = new RowGrid<WijkTeam>("organisation.teams.title")
            .column("organisation.teams.name", it -> it.wijk().name())
            .column("organisation.teams.kind", it -> Texts.get("organisation.teams.kind." + it.kind()))
            .column("organisation.teams.buurten", it -> String.valueOf(it.buurten()))
            .column("organisation.teams.team", this::names)
            .empty(EmptyState.of("organisation.teams.none"))
            .whole()
            .onOpen(this::edit);

    WijkenView(TeamService teams, Organisations organisations, Areas areas) {
        this.teams = teams;
        this.organisations = organisations;
        getContent().addClassName("page");
        getContent()
                .add(
                        new H1(Texts.get("organisation.teams.title")),
                        new Paragraph(Texts.get("organisation.teams.help")),
                        grid);
        areas.municipality().map(AreaTree::new).ifPresent(getContent()::add);
        refresh();
    }

    private String names(WijkTeam team) {
        return organisations.all().stream()
                .filter(it -> team.organisations().contains(it.id()))
                .map(OrganisationName::name)
                .collect(Collectors.joining(", "));
    }

    private void edit(WijkTeam team) {
        var seen = Seen.of(team, WijkTeam::version, () -> find(team.wijk().id()))
                .showing("organisation.teams.team", this::names)
                .whenChanged(_ -> refresh());
        FormDialog.of("organisation.teams.edit", new TeamForm(organisations.all()))
                .with(TeamForm.Team.of(team, organisations.all()))
                .askFirst(input -> leads(seen.asSeen(), input.ids()))
                .onSave(input -> compose(seen, input.ids()))
                .open();
    }

    private Optional<WijkTeam> find(WijkId wijk) {
        return teams.all().stream().filter(it -> it.wijk().id().equals(wijk)).findAny();
    }

    /** Nobody is told later that a card lost its lead: whoever takes the organisation out hears it first. */
    private Optional<Question> leads(WijkTeam team, Set<OrganisationId> latter) {
        var open = teams.openLeads(team, latter);
        return open == 0
                ? Optional.empty()
                : Optional.of(Question.of(
                        "organisation.teams.leads.title",
                        "organisation.teams.leads",
                        "organisation.teams.leads.confirm",
                        open,
                        team.wijk().name()));
    }

    private void compose(Seen<WijkTeam> seen, Set<OrganisationId> latter) {
        seen.does(it -> teams.compose(it, latter));
        refresh();
    }

    private void refresh() {
        grid.rows(teams.all());
    }
}
