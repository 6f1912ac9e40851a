package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.RelatedCard;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Texts;

/** The cards that have to do with this one, as far as these eyes may see them. */
@org.springframework.stereotype.Component
class RelatedSection implements CardSection {

    private final CardRelations relations;

    RelatedSection(CardRelations relations) {
        this.relations = relations;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        var list = new UnorderedList();
        list.addClassName("related");
        var box = new SectionBox("card.related", list);
        if (page.mayWrite()) {
            box.add(new Button(Texts.get("card.related.add"), VaadinIcon.PLUS.create(), _ -> add(page)));
        }
        Runnable refresh = () -> show(list, page);
        refresh.run();
        return Optional.of(new Part(box, refresh));
    }

    private void show(UnorderedList list, CardPage page) {
        var related = relations.of(page.row().id(), page.eyes());
        page.alsoShows(related.stream().map(it -> it.row().id()).toList());
        list.removeAll();
        related.forEach(it -> list.add(line(it, page)));
        list.setVisible(!related.isEmpty());
    }

    private ListItem line(RelatedCard related, CardPage page) {
        var kind = new Span(Texts.get("card.relation." + related.kind() + (related.forward() ? "" : ".back")) + " ");
        kind.addClassName("soft");
        var line = new ListItem(new Div(kind, new CardLink(related.row())));
        if (page.mayWrite()) {
            line.add(remove(related, page));
        }
        return line;
    }

    private Component remove(RelatedCard related, CardPage page) {
        var words = Texts.get("card.related.remove", related.row().number().toString());
        return new IconButton(VaadinIcon.CLOSE_SMALL, "card.related.add", () -> unlink(related, page)).name(words);
    }

    private void unlink(RelatedCard related, CardPage page) {
        var here = page.row().id();
        var there = related.row().id();
        try {
            relations.unlink(related.forward() ? here : there, related.kind(), related.forward() ? there : here);
            page.refresh();
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    private void add(CardPage page) {
        FormDialog.of("card.related.add", new RelationForm())
                .onSave(it -> {
                    relations.link(page.row().id(), it.kind(), it.to());
                    page.refresh();
                })
                .open();
    }
}
