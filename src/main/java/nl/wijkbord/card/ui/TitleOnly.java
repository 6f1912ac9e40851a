package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.wijkbord.ui.Texts;

/** A card for eyes that read titles only. */
final class TitleOnly extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final transient CardPage page;
    private final FactList facts;

    TitleOnly(CardPage page, CardNames names) {
        this.page = page;
        title.addClassName("card-title");
        facts = new FactList()
                .fact("card.field.place", () -> names.place(page.row()))
                .fact(
                        "card.field.stage",
                        () -> Texts.get("card.stage." + page.row().stage()));
        getContent().addClassName("card-section");
        getContent().add(title, facts, new Paragraph(Texts.get("card.title-only")));
        refresh();
    }

    void refresh() {
        title.setText(page.row().title());
        facts.refresh();
    }
}
