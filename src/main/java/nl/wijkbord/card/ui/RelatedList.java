package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.RelatedCard;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.StillList;
import nl.wijkbord.ui.Texts;

/** The cards that have to do with this one, as far as these eyes may see them. */
final class RelatedList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient CardRelations relations;
    private final StillList<RelatedCard> list = new StillList<>("related", RelatedList::words, this::line);

    RelatedList(CardPage page, CardRelations relations) {
        this.page = page;
        this.relations = relations;
        var box = new SectionBox("card.related", list);
        if (page.mayWrite()) {
            box.add(new Button(Texts.get("card.related.add"), Icon.PLUS.create(), _ -> add()));
        }
        getContent().add(box);
        refresh();
    }

    void refresh() {
        var now = relations.of(page.row().id(), page.eyes());
        page.alsoShows(now.stream().map(it -> it.row().id()).toList());
        getContent().setVisible(page.mayWrite() || !now.isEmpty());
        list.show(now);
    }

    /** Everything that a line says: where the other card stands by now is not among it. */
    private static String words(RelatedCard related) {
        return kind(related) + related.row().number() + " " + related.row().title();
    }

    private static String kind(RelatedCard related) {
        return Texts.get("card.relation." + related.kind() + (related.forward() ? "" : ".back")) + " ";
    }

    private ListItem line(RelatedCard related) {
        var kind = new Span(kind(related));
        kind.addClassName("soft");
        var line = new ListItem(new Div(kind, new CardLink(related.row())));
        if (page.mayWrite()) {
            line.add(remove(related));
        }
        return line;
    }

    private IconButton remove(RelatedCard related) {
        var words = Texts.get("card.related.remove", related.row().number().toString());
        return new IconButton(Icon.CLOSE, words, () -> unlink(related));
    }

    private void unlink(RelatedCard related) {
        var here = page.row().id();
        var there = related.row().id();
        try {
            relations.unlink(related.forward() ? here : there, related.kind(), related.forward() ? there : here);
            page.refresh();
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    private void add() {
        FormDialog.of("card.related.add", new RelationForm())
                .onSave(it -> {
                    relations.link(page.row().id(), it.kind(), it.to());
                    page.refresh();
                })
                .open();
    }
}
