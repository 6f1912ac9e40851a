package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.Texts;

/** Who did what to the card, newest first; read when somebody asks for it. */
final class HistoryView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient CardDesk desk;
    private final Select<HistoryKind> lines = new Select<>();
    private final Div list = new Div();

    HistoryView(CardPage page, CardDesk desk) {
        this.page = page;
        this.desk = desk;
        lines.setLabel(Texts.get("card.history.filter"));
        lines.setItems(HistoryKind.values());
        lines.setItemLabelGenerator(it -> Texts.get("card.history." + it.name().toLowerCase(Locale.ROOT)));
        lines.setValue(HistoryKind.ALL);
        lines.addValueChangeListener(_ -> show());
        getContent().addClassName("card-history");
        getContent().add(lines, list);
    }

    void show() {
        var entries = desk.pages().history(page.row().number(), page.eyes()).stream()
                .filter(lines.getValue()::include)
                .map(this::line)
                .toList();
        var timeline = new UnorderedList();
        timeline.addClassName("timeline");
        entries.forEach(timeline::add);
        list.removeAll();
        list.add(entries.isEmpty() ? EmptyState.of("card.history.empty") : timeline);
    }

    private ListItem line(HistoryEntry entry) {
        var what = new Span(desk.history().what(entry));
        var who = new Span(Stream.of(
                        Optional.of(desk.history().who(entry)),
                        Optional.ofNullable(entry.organisation()).map(desk.names()::organisation),
                        Optional.of(desk.names().times().moment(entry.at())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
        who.addClassName("soft");
        var line = new ListItem(new Div(new Div(what), who));
        line.addClassName("event");
        return line;
    }
}
