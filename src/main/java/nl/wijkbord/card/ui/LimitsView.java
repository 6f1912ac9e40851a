package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.LimitRow;
import nl.wijkbord.card.TimeLimit;
import nl.wijkbord.card.TimeLimitService;
import nl.wijkbord.card.TimeLimits.About;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Seen;
import nl.wijkbord.ui.Texts;

/** How long things may take in this municipality. */
@Route(LimitsView.PATH)
@PageTitle("card.limits.title")
@RolesAllowed(Role.SETTINGS)
class LimitsView extends Composite<Div> {

    static final String PATH = "beheer/termijnen";

    private static final long serialVersionUID = 1L;

    private final transient TimeLimitService service;
    private final transient Categories categories;
    private final RowGrid<LimitRow> grid = new RowGrid<LimitRow>("card.limits.title")
            .boxes(
                    "card.limits.holds",
                    _ -> true,
                    it -> it.category() == null,
                    LimitsView::words,
                    (row, _) -> drop(row))
            .column("card.limits.category", LimitsView::category, LimitsView::more)
            .column("card.limits.priority", LimitsView::priority)
            .column("card.limits.respond", it -> words(it.limits().respond()))
            .column("card.limits.resolve", it -> words(it.limits().resolve()))
            .onlyWhenNarrow("card.limits.holds", "card.limits.category")
            .empty(EmptyState.of("card.limits.none"))
            .onOpen(this::edit)
            .whole();

    LimitsView(TimeLimitService service, Categories categories) {
        this.service = service;
        this.categories = categories;
        getContent().addClassName("page");
        getContent()
                .add(
                        new H1(Texts.get("card.limits.title")),
                        new Paragraph(Texts.get("card.limits.help")),
                        new Paragraph(Texts.get("card.limits.open-cards")),
                        grid,
                        new Button(Texts.get("card.limits.add"), _ -> add()));
        refresh();
    }

    private static String category(LimitRow row) {
        return row.category() == null
                ? Texts.get("card.limits.all")
                : row.category().name();
    }

    private static String priority(LimitRow row) {
        return Texts.get("card.priority." + row.priority());
    }

    /** All but its category, for a screen on which few columns have room. */
    private static String more(LimitRow row) {
        return String.join(
                " · ",
                priority(row),
                Texts.get("card.limits.respond") + " " + words(row.limits().respond()),
                Texts.get("card.limits.resolve") + " " + words(row.limits().resolve()));
    }

    private static String words(LimitRow row) {
        return Texts.get("card.limits.holds.of", category(row), priority(row));
    }

    private static String words(TimeLimit limit) {
        return Texts.get("card.limits.words." + limit.unit(), limit.amount());
    }

    private void edit(LimitRow row) {
        var seen = seen(row);
        FormDialog.of("card.limits.edit", new LimitForm(known()).fixed(row.category() == null))
                .with(LimitInput.of(row))
                .onSave(input -> {
                    seen.does(it -> service.change(it.about(), it.limits(), input.limits()));
                    chosen();
                })
                .open();
    }

    /** Another settings keeper may choose too. */
    private Seen<LimitRow> seen(LimitRow row) {
        return Seen.of(row, LimitRow::limits, () -> find(row.about()))
                .showing("card.limits.respond", it -> words(it.limits().respond()))
                .showing("card.limits.resolve", it -> words(it.limits().resolve()))
                .whenChanged(_ -> refresh());
    }

    private Optional<LimitRow> find(About about) {
        return service.all().stream().filter(it -> it.about().equals(about)).findAny();
    }

    private void add() {
        FormDialog.of("card.limits.add", new LimitForm(known()).own())
                .onSave(it -> {
                    service.add(
                            new About(
                                    Objects.requireNonNull(it.priority()),
                                    Objects.requireNonNull(it.category()).id()),
                            it.limits());
                    chosen();
                })
                .open();
    }

    private List<CategoryName> known() {
        return categories.all().stream()
                .filter(it -> it.use() != CategoryUse.NO_CARD)
                .toList();
    }

    private void chosen() {
        refresh();
        Notices.done("card.limits.chosen");
    }

    /** The category goes along with the others again. */
    private void drop(LimitRow row) {
        try {
            service.drop(row.about(), row.limits());
            refresh();
            Notices.undo("card.limits.dropped", () -> bringBack(row), category(row), priority(row));
        } catch (RuntimeException failure) {
            refresh();
            Failures.tell(failure);
        }
    }

    private void bringBack(LimitRow row) {
        service.add(row.about(), row.limits());
        refresh();
    }

    private void refresh() {
        grid.rows(service.all());
    }
}
