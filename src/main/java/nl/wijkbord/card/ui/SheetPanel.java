package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.organisation.ContactLines;
import nl.wijkbord.organisation.PartnerRow;
import nl.wijkbord.ui.Texts;

/** What a partner does, how one reaches it, and what to bring to it. */
final class SheetPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final DescriptionList facts = new DescriptionList();

    SheetPanel(PartnerRow row) {
        var sheet = row.sheet();
        getContent().addClassNames("partner-sheet", "dialog-text");
        getContent().add(new H2(row.organisation().name()));
        if (sheet.isEmpty()) {
            getContent().add(new Paragraph(Texts.get("organisation.sheet.empty")));
        }
        told("organisation.sheet.service", sheet.service());
        told("organisation.sheet.reachable", sheet.reachable());
        linked("organisation.sheet.phone", ContactLines.href(sheet.phone()), sheet.phone());
        linked("organisation.sheet.mail", "mailto:" + sheet.mail(), sheet.mail());
        told("organisation.sheet.urgentWho", sheet.urgentWho());
        linked("organisation.sheet.urgentPhone", ContactLines.href(sheet.urgentPhone()), sheet.urgentPhone());
        told("organisation.sheet.urgentWhen", sheet.urgentWhen());
        told("organisation.sheet.escalation", sheet.escalation());
        told("organisation.sheet.welcome", sheet.welcome());
        told("organisation.sheet.unwelcome", sheet.unwelcome());
        facts.addClassName("facts");
        getContent().add(facts);
    }

    private void told(String labelKey, String words) {
        if (!words.isBlank()) {
            facts.add(new DescriptionList.Term(Texts.get(labelKey)), new DescriptionList.Description(new Span(words)));
        }
    }

    private void linked(String labelKey, String href, String words) {
        if (!words.isBlank()) {
            facts.add(
                    new DescriptionList.Term(Texts.get(labelKey)),
                    new DescriptionList.Description(new Anchor(href, words)));
        }
    }
}
