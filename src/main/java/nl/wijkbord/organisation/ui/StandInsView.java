package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.organisation.StandInInput;
import nl.wijkbord.organisation.StandInRow;
import nl.wijkbord.organisation.StandInService;
import nl.wijkbord.organisation.ui.LastDayForm.LastDay;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Seen;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;

/** Who is away, now or soon, and which colleague stands in. */
@Route(StandInsView.PATH)
@PageTitle("organisation.standin.title")
@RolesAllowed({Role.CARDS, Role.SETTINGS})
class StandInsView extends Composite<Div> {

    static final String PATH = "waarneming";

    private static final long serialVersionUID = 1L;

    private final transient StandInService service;
    private final transient Organisations organisations;
    private final transient CurrentViewer me;
    private final transient Times times;
    private final RowGrid<StandInRow> grid;

    StandInsView(StandInService service, Organisations organisations, CurrentViewer me, Times times) {
        this.service = service;
        this.organisations = organisations;
        this.me = me;
        this.times = times;
        grid = grid();
        getContent().addClassName("page");
        getContent().add(head(), new Paragraph(Texts.get("organisation.standin.help")), grid);
        refresh();
    }

    private Div head() {
        var head = new Div(new H1(Texts.get("organisation.standin.title")));
        head.addClassName("page-head");
        var absentees = service.absentees();
        absentees.stream().filter(this::isMe).findFirst().ifPresent(it -> head.add(away(it)));
        if (!absentees.stream().allMatch(this::isMe)) {
            head.add(new Button(Texts.get("organisation.standin.add"), _ -> add()));
        }
        return head;
    }

    private boolean isMe(PersonName person) {
        return person.id().equals(me.get().id())
                && person.organisation().equals(me.get().organisation());
    }

    private Button away(PersonName myself) {
        var away = new Button(
                Texts.get("organisation.standin.away"),
                _ -> open("organisation.standin.away", form(List.of(myself)).of(myself)));
        away.addThemeVariants(ButtonVariant.PRIMARY);
        return away;
    }

    private RowGrid<StandInRow> grid() {
        return new RowGrid<StandInRow>("organisation.standin.title")
                .boxes(
                        "organisation.standin.holds",
                        _ -> true,
                        it -> !it.mayChange(),
                        it -> Texts.get(
                                "organisation.standin.holds.of",
                                it.days().absent().name()),
                        (row, _) -> end(row))
                .column("organisation.standin.absent", it -> it.days().absent().name())
                .column(
                        "organisation.standin.substitute",
                        it -> it.days().substitute().name())
                .column("organisation.standin.organisation", this::organisation)
                .column("organisation.standin.from", it -> times.day(it.days().from()))
                .column("organisation.standin.to", it -> times.day(it.days().to()))
                .empty(EmptyState.of("organisation.standin.none"))
                .onOpen(this::edit)
                .whole();
    }

    private String organisation(StandInRow row) {
        return organisations
                .find(row.days().absent().organisation())
                .map(OrganisationName::name)
                .orElse("–");
    }

    private StandInForm form(List<PersonName> absentees) {
        return new StandInForm(absentees, service::substitutes, times.today());
    }

    private void add() {
        open("organisation.standin.add", form(service.absentees()));
    }

    private void open(String titleKey, StandInForm form) {
        FormDialog.of(titleKey, form).onSave(this::arrange).open();
    }

    private void arrange(StandInInput input) {
        service.arrange(input);
        refresh();
        Notices.done(
                "organisation.standin.arranged",
                input.substitute().name(),
                input.absent().name());
    }

    private void edit(StandInRow row) {
        if (row.mayChange()) {
            var seen = Seen.of(row, StandInRow::version, () -> service.find(row.id()))
                    .showing(
                            "organisation.standin.to", it -> times.day(it.days().to()))
                    .whenChanged(_ -> refresh());
            FormDialog.of("organisation.standin.edit", new LastDayForm(times.today()))
                    .with(new LastDay(row.days().to()))
                    .onSave(input -> {
                        seen.does(it -> service.last(it.id(), it.version(), input.day()));
                        refresh();
                    })
                    .open();
        }
    }

    private void end(StandInRow row) {
        try {
            service.end(row.id(), row.version());
            refresh();
            Notices.undo(
                    "organisation.standin.ended",
                    () -> again(row),
                    row.days().absent().name());
        } catch (RuntimeException failure) {
            refresh();
            Failures.tell(failure);
        }
    }

    private void again(StandInRow row) {
        service.again(row.days());
        refresh();
    }

    private void refresh() {
        grid.rows(service.all());
    }
}
