package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkbord.card.ui.CardSection.Part;
import nl.wijkbord.ui.Texts;

/** Everything on the page of a card under its head: title and steps, then the card itself or its history. */
final class CardBody extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient CardDesk desk;
    private final transient List<Part> parts = new ArrayList<>();
    private final transient List<TextEdit> texts = new ArrayList<>();
    private final Div front = new Div();
    private final HistoryView history;

    CardBody(CardPage page, CardDesk desk, CardExtras extras, FactDialogs dialogs) {
        this.page = page;
        this.desk = desk;
        history = new HistoryView(page, desk);
        getContent().addClassName("card-scroll");
        if (page.card().titleOnly()) {
            var title = new TitleOnly(page, desk.names());
            add(getContent(), new Part(title, title::refresh));
        } else {
            var sections = extras.sections().stream()
                    .map(it -> it.on(page))
                    .flatMap(Optional::stream)
                    .toList();
            top(extras, sections);
            front(sections, dialogs);
        }
    }

    private void top(CardExtras extras, List<Part> sections) {
        var steps = new StageSteps(page, desk.mover());
        add(getContent(), words(CardWords.TITLE));
        sections.stream().filter(Part::asksUs).forEach(it -> add(getContent(), it));
        add(getContent(), new Part(steps, steps::refresh));
        var urgent = new UrgentCard(page, desk.parties());
        add(getContent(), new Part(urgent, urgent::refresh));
        getContent().add(new PresenceLine(extras.presence(), desk, page.row().id()), sides(), front, history);
    }

    /** Two sides of one card: what it says, and what was done to it. */
    private Div sides() {
        var says = side("card.tab.card", false);
        var done = side("card.history", true);
        says.addClickListener(_ -> press(says, done));
        done.addClickListener(_ -> press(done, says));
        press(says, done);
        var sides = new Div(says, done);
        sides.addClassName("card-sides");
        sides.getElement().setAttribute("role", "group");
        sides.getElement().setAttribute("aria-label", Texts.get("card.tab.label"));
        return sides;
    }

    private NativeButton side(String key, boolean back) {
        var side = new NativeButton(Texts.get(key), _ -> turn(back));
        side.addClassName("chip");
        return side;
    }

    private static void press(NativeButton on, NativeButton off) {
        on.getElement().setAttribute("aria-pressed", "true");
        off.getElement().setAttribute("aria-pressed", "false");
    }

    private void front(List<Part> sections, FactDialogs dialogs) {
        var facts = new CommonFacts(page, desk).list(dialogs, desk.parties().mayShare(page.card()));
        front.addClassName("card-front");
        add(front, new Part(facts, facts::refresh));
        add(front, words(CardWords.DESCRIPTION));
        sections.stream().filter(it -> !it.asksUs()).forEach(it -> add(front, it));
        turn(false);
    }

    private void turn(boolean toBack) {
        front.setVisible(!toBack);
        history.setVisible(toBack);
        if (toBack) {
            history.show();
        }
    }

    private Part words(CardWords words) {
        return page.mayWrite() ? edited(words) : read(words);
    }

    private Part edited(CardWords words) {
        var edit = new TextEdit(page, desk, words);
        texts.add(edit);
        return new Part(edit, edit::refresh);
    }

    private Part read(CardWords words) {
        return switch (words) {
            case TITLE -> {
                var title = new H2(words.of(page.card()));
                title.addClassName("card-title");
                yield new Part(title, () -> title.setText(words.of(page.card())));
            }
            case DESCRIPTION -> {
                var text = new Paragraph(words.of(page.card()));
                text.addClassName("card-text");
                yield new Part(text, () -> text.setText(words.of(page.card())));
            }
        };
    }

    private void add(Div place, Part part) {
        parts.add(part);
        place.add(part.component());
    }

    void refresh() {
        parts.forEach(it -> it.refresh().run());
        if (history.isVisible()) {
            history.show();
        }
    }

    /** Whether closing the page would lose something typed. */
    boolean isUnsaved() {
        return texts.stream().anyMatch(TextEdit::isUnsaved);
    }

    void discard() {
        texts.forEach(TextEdit::discard);
    }
}
