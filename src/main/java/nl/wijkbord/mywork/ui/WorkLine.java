package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.mywork.WorkItem;
import nl.wijkbord.ui.Icon;

/** One card on a list of work: which, what about it, where, before when, and what one can do with it here. */
final class WorkLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient WorkWords words;
    private final transient Function<WorkItem, String> about;
    private final transient Deeds deeds;
    private final Anchor card = new Anchor();
    private final Span number = part("number");
    private final Span title = part("title");
    private final Span what = part("what");
    private final Span wijk = part("wijk");
    private final Span day = part("day");
    private final Div buttons = new Div();
    private transient WorkItem item;
    private boolean touched;

    /** The buttons for a card as it stands on a list now. */
    @FunctionalInterface
    interface Deeds {
        List<Button> on(Supplier<CardRow> card);
    }

    /** @param about what is said of it, besides where and when */
    WorkLine(WorkItem item, WorkWords words, Function<WorkItem, String> about, Deeds deeds) {
        this.item = item;
        this.words = words;
        this.about = about;
        this.deeds = deeds;
        addClassName("work-line");
        var kind = item.row().number().kind();
        card.addClassName("work-card");
        card.setRouterIgnore(false);
        card.add(icon(kind).create(), number, title);
        getElement().setAttribute("data-kind", kind.name().toLowerCase(Locale.ROOT));
        buttons.addClassName("deeds");
        add(card, buttons, what, wijk, day);
        tell();
        offer();
    }

    private static Span part(String className) {
        var part = new Span();
        part.addClassName(className);
        return part;
    }

    private static Icon icon(CardKind kind) {
        return switch (kind) {
            case SIGNAL -> Icon.SIGNAL;
            case INITIATIVE -> Icon.INITIATIVE;
            case ASSIGNMENT -> Icon.ASSIGNMENT;
        };
    }

    /** The same card as it is now; what says the same is not touched. */
    void show(WorkItem now) {
        var before = item;
        item = now;
        tell();
        if (!offered(before).equals(offered(now))) {
            offer();
        }
    }

    /** What the buttons hang on. */
    private static List<Object> offered(WorkItem it) {
        return List.of(
                it.isUpToMe(),
                it.row().stage(),
                it.row().wijk(),
                Objects.toString(it.row().lead()));
    }

    private void tell() {
        var row = item.row();
        card.setHref(CardLink.to(row.number()));
        number.setText(row.number().toString());
        title.setText(row.title());
        what.setText(about.apply(item));
        wijk.setText(words.wijk(row));
        day.setText(words.day(item));
        day.getElement().setAttribute("data-tone", words.isLate(row) ? "late" : "");
    }

    private void offer() {
        buttons.removeAll();
        if (item.isUpToMe()) {
            deeds.on(() -> item.row()).forEach(this::offer);
        }
        buttons.setVisible(buttons.getComponentCount() > 0);
    }

    private void offer(Button deed) {
        deed.addClickListener(_ -> touched = true);
        buttons.add(deed);
    }

    /** Whether whoever looks is at work in this line, and wants to go on beside it when it leaves. */
    boolean isTouched() {
        return touched;
    }

    void focus() {
        card.focus();
    }
}
