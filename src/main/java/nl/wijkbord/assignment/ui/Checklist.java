package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkbord.assignment.Answer;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.SectionBox;
import nl.wijkbord.ui.StillList;
import nl.wijkbord.ui.Texts;

/** What was agreed on a card: who does what, when, and whether it was done; adding one more takes one line. */
final class Checklist extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient CardService cards;
    private final transient AssignmentService assignments;
    private final transient CardNames names;
    private final transient Agreements agreements;
    private final NewAgreement more;
    private final StillList<Line> list = new StillList<>("checklist", it -> it, this::line);
    private final SectionBox box = new SectionBox("assignment.checklist", list);
    private transient List<CardRow> shown = List.of();
    private transient Map<CardId, Answer> answers = Map.of();

    /** Where the lines come from, and who is called how. */
    record Sources(CardService cards, AssignmentService assignments, CardNames names) {}

    /** A line: the assignment, and what was answered. */
    private record Line(CardRow row, Answer answer) {}

    Checklist(CardPage page, Sources sources, Agreements agreements) {
        this.page = page;
        cards = sources.cards();
        assignments = sources.assignments();
        names = sources.names();
        this.agreements = agreements;
        more = new NewAgreement(page, agreements);
        getContent().add(box);
        if (page.mayWrite()) {
            box.add(more);
        }
        refresh();
    }

    void refresh() {
        shown = cards.under(page.row().id(), page.eyes());
        page.alsoShows(shown.stream().map(CardRow::id).toList());
        answers = assignments.answers(shown.stream().map(CardRow::id).toList(), page.eyes());
        list.show(shown.stream().map(it -> new Line(it, answer(it))).toList());
        box.heading(heading());
        more.offer(agreements.mayAgree(page));
    }

    /** What lapsed is not waited for. */
    private String heading() {
        var all = shown.stream().filter(it -> answer(it) != Answer.VERVALLEN).toList();
        var done = all.stream().filter(it -> answer(it) == Answer.KLAAR).count();
        var words = Texts.get("assignment.checklist");
        return all.isEmpty() ? words : words + " " + Texts.get("assignment.checklist.count", done, all.size());
    }

    private Answer answer(CardRow assignment) {
        return answers.getOrDefault(assignment.id(), Answer.GEVRAAGD.in(assignment.stage()));
    }

    private ListItem line(Line line) {
        return line(line.row());
    }

    private ListItem line(CardRow it) {
        var link = new CardLink(it);
        link.setText(it.title());
        if (!it.stage().isOpen()) {
            link.addClassName("done");
        }
        var line = new ListItem(tick(it), new Div(link, status(it)), who(it));
        var deeds = deeds(it);
        if (deeds.getComponentCount() > 0) {
            line.add(deeds);
        }
        return line;
    }

    private Component tick(CardRow it) {
        var tick = new Checkbox(answer(it) == Answer.KLAAR);
        tick.setAriaLabel(Texts.get("assignment.done.tick", it.title()));
        tick.setEnabled(agreements.isOurs(it) && it.stage().isOpen());
        tick.addValueChangeListener(change -> finish(it, change.getSource(), change.getValue()));
        return tick;
    }

    /** When it could not be saved the lines stay, and the tick goes. */
    private void finish(CardRow it, Checkbox tick, boolean wanted) {
        if (wanted) {
            agreements.done(page::refresh, it);
            tick.setValue(answer(latest(it)) == Answer.KLAAR);
        }
    }

    private Span status(CardRow it) {
        var words = Texts.get("assignment.answer." + answer(it));
        var status = new Span(Optional.ofNullable(it.due())
                .map(day -> words + " · " + names.times().day(day))
                .orElse(words));
        status.addClassName("agreement-status");
        if (it.isPastDay(names.times().today())) {
            status.getElement().setAttribute("data-tone", "late");
        }
        return status;
    }

    private Span who(CardRow it) {
        var who = new Span();
        who.addClassName("who");
        Optional.ofNullable(it.lead()).flatMap(lead -> names.badge(lead, true)).ifPresent(who::add);
        return who;
    }

    private Div deeds(CardRow it) {
        var deeds = new Div();
        deeds.addClassName("deeds");
        if (agreements.isOurs(it) && answer(it) == Answer.GEVRAAGD) {
            deeds.add(
                    new Button(agreements.yes(it), _ -> agreements.accept(page::refresh, it)),
                    new Button(agreements.no(it), _ -> agreements.askBack(page::refresh, () -> latest(it))));
        }
        return deeds;
    }

    private CardRow latest(CardRow it) {
        return shown.stream().filter(now -> now.id().equals(it.id())).findAny().orElse(it);
    }
}
