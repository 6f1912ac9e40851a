package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.dossier.MentionRow;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.Texts;

/** Where one was addressed, the newest on top. */
final class MentionList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** In characters; the rest stands on the card. */
    private static final int LONG = 160;

    private final transient CardNames names;

    MentionList(List<MentionRow> rows, CardNames names) {
        this.names = names;
        var list = new UnorderedList();
        list.addClassName("mentions");
        rows.forEach(it -> list.add(line(it)));
        getContent().add(rows.isEmpty() ? EmptyState.of("dossier.mentions.none") : list);
    }

    private ListItem line(MentionRow row) {
        var who = new HtmlContainer("small");
        who.setText(Texts.get(
                row.unread() ? "dossier.mentions.new" : "dossier.mentions.seen",
                names.person(row.by()),
                names.times().moment(row.at())));
        var line = new ListItem(new CardLink(row.card()), new Paragraph(shortened(row.text())), who);
        line.setClassName("unread", row.unread());
        return line;
    }

    private static String shortened(String text) {
        return text.length() > LONG ? text.substring(0, LONG).strip() + "…" : text;
    }
}
