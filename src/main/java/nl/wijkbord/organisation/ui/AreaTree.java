package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.Area;

/** The municipality, its wijken and their buurten, with the codes of the CBS and a drawing of each. */
class AreaTree extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    AreaTree(Area municipality) {
        getContent().addClassName("areas");
        getContent().add(new H2(municipality.name() + " · " + municipality.codes()), list(municipality.parts()));
        if (municipality.isDrawn()) {
            var source = new Paragraph(Texts.get("organisation.areas.source"));
            source.addClassName("soft");
            getContent().add(source);
        }
    }

    private static UnorderedList list(List<Area> areas) {
        return new UnorderedList(
                areas.stream().map(AreaTree::item).map(ListItem::new).toArray(ListItem[]::new));
    }

    private static Component item(Area area) {
        return area.parts().isEmpty() ? line(area) : new NativeDetails(line(area), list(area.parts()));
    }

    private static Span line(Area area) {
        var line = new Span();
        line.addClassName("area");
        if (!area.outline().isEmpty()) {
            line.add(new OutlineDrawing(area));
        }
        line.add(new Span(area.name()), codes(area));
        return line;
    }

    private static Span codes(Area area) {
        var codes = new Span(area.codes().isEmpty() ? Texts.get("organisation.areas.no-code") : area.codes());
        codes.addClassName("soft");
        return codes;
    }
}
