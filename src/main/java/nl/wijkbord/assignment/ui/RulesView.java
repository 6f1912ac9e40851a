package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wijkbord.assignment.RuleInput;
import nl.wijkbord.assignment.RuleRow;
import nl.wijkbord.assignment.RuleService;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Seen;
import nl.wijkbord.ui.Texts;

/** By which rules somebody is proposed to react first, and what they would propose. */
@Route(RulesView.PATH)
@PageTitle("assignment.rule.title")
@RolesAllowed({Role.CARDS, Role.SETTINGS})
class RulesView extends Composite<Div> {

    static final String PATH = "beheer/regels";

    private static final long serialVersionUID = 1L;

    private static final int STEP = 10;

    private final transient RuleService service;
    private final transient RuleChoices choices;
    private final RowGrid<RuleRow> grid = new RowGrid<RuleRow>("assignment.rule.title")
            .boxes(
                    "assignment.rule.holds",
                    it -> it.rule().active(),
                    it -> !it.mayChange(),
                    it -> RuleWords.proposal(it.rule()),
                    this::activate)
            .column(
                    "assignment.rule.position.label",
                    it -> String.valueOf(it.rule().position()))
            .column("assignment.rule.category", it -> RuleWords.subject(it.rule()), it -> RuleWords.more(it.rule()))
            .column("assignment.rule.wijk", it -> RuleWords.wijk(it.rule()))
            .column("assignment.rule.priority", it -> RuleWords.priority(it.rule()))
            .column("assignment.rule.time", it -> RuleWords.time(it.rule()))
            .column("assignment.rule.organisation", it -> RuleWords.whom(it.rule()))
            .onlyWhenNarrow("assignment.rule.holds", "assignment.rule.category")
            .empty(EmptyState.of("assignment.rule.none"))
            .onOpen(this::edit)
            .whole();

    RulesView(RuleService service, RuleChoices choices) {
        this.service = service;
        this.choices = choices;
        getContent().addClassName("page");
        getContent().add(head(), new Paragraph(Texts.get("assignment.rule.help")), grid);
        getContent().add(new RuleTrial(choices.categories(), choices.seen(), service::tried));
        refresh();
    }

    private Div head() {
        var head = new Div(new H1(Texts.get("assignment.rule.title")));
        head.addClassName("page-head");
        if (choices.mayAdd()) {
            var add = new Button(Texts.get("assignment.rule.add"), _ -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(add);
        }
        return head;
    }

    private void add() {
        FormDialog.of("assignment.rule.add", new RuleForm(choices.known()).startAt(next()))
                .onSave(it -> {
                    service.add(it);
                    refresh();
                })
                .open();
    }

    /** After all others. */
    private int next() {
        var last = service.all().stream()
                .mapToInt(it -> it.rule().position())
                .max()
                .orElse(0);
        return Math.min(last + STEP, RuleInput.LAST);
    }

    private void edit(RuleRow row) {
        if (row.mayChange()) {
            var seen = seen(row);
            FormDialog.of("assignment.rule.edit", new RuleForm(choices.known()))
                    .with(row.rule())
                    .onSave(input -> {
                        seen.does(it -> service.change(it.id(), it.version(), input));
                        refresh();
                    })
                    .open();
        }
    }

    private Seen<RuleRow> seen(RuleRow row) {
        return Seen.of(row, RuleRow::version, () -> service.find(row.id()))
                .showing("assignment.rule.category", it -> RuleWords.category(it.rule()))
                .showing("assignment.rule.theme", it -> RuleWords.theme(it.rule()))
                .showing("assignment.rule.wijk", it -> RuleWords.wijk(it.rule()))
                .showing("assignment.rule.priority", it -> RuleWords.priority(it.rule()))
                .showing("assignment.rule.time", it -> RuleWords.time(it.rule()))
                .showing(
                        "assignment.rule.organisation",
                        it -> it.rule().organisation().name())
                .showing("card.lead.person", it -> RuleWords.person(it.rule()))
                .showing(
                        "assignment.rule.position.label",
                        it -> String.valueOf(it.rule().position()))
                .showing("assignment.rule.active", it -> RuleWords.active(it.rule()))
                .whenChanged(_ -> refresh());
    }

    private void activate(RuleRow row, boolean on) {
        try {
            service.change(row.id(), row.version(), row.rule().switched(on));
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        refresh();
    }

    private void refresh() {
        grid.rows(service.all());
    }
}
