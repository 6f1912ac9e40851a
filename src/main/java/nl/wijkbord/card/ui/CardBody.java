package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkbord.card.ui.CardSection.Part;

/** Everything on the page of a card under its head, from the title down. */
final class CardBody extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient CardDesk desk;
    private final transient CardExtras extras;
    private final transient List<Part> parts = new ArrayList<>();
    private final transient List<TextEdit> texts = new ArrayList<>();

    CardBody(CardPage page, CardDesk desk, CardExtras extras, FactDialogs dialogs) {
        this.page = page;
        this.desk = desk;
        this.extras = extras;
        getContent().addClassName("card-scroll");
        if (page.card().titleOnly()) {
            var title = new TitleOnly(page, desk.names());
            add(new Part(title, title::refresh));
        } else {
            everything(dialogs);
        }
    }

    private void everything(FactDialogs dialogs) {
        var steps = new StageSteps(page, desk.mover());
        var facts =
                new CommonFacts(page, desk.names()).list(dialogs, desk.parties().mayShare(page.card()));
        add(words(CardWords.TITLE));
        add(new Part(steps, steps::refresh));
        getContent().add(new PresenceLine(extras.presence(), desk, page.row().id()));
        add(new Part(facts, facts::refresh));
        add(words(CardWords.DESCRIPTION));
        extras.sections().stream()
                .map(it -> it.on(page))
                .flatMap(Optional::stream)
                .forEach(this::add);
    }

    private Part words(CardWords words) {
        return page.mayWrite() ? edited(words) : read(words);
    }

    private Part edited(CardWords words) {
        var edit = new TextEdit(page, desk.work(), words);
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

    private void add(Part part) {
        parts.add(part);
        getContent().add(part.component());
    }

    void refresh() {
        parts.forEach(it -> it.refresh().run());
    }

    /** Whether closing the page would lose something typed. */
    boolean isUnsaved() {
        return texts.stream().anyMatch(TextEdit::isUnsaved);
    }
}
