package nl.wijkbord.card.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.organisation.OrganisationName;

/** An organisation in two or three letters; the one that leads in its own colour. */
@JavaScript("context://wb-board-tile.js")
public final class OrganisationBadge extends Span {

    private static final long serialVersionUID = 1L;
    /** The tile knows which ink reads best on a colour. */
    private static final String COLOUR = "this.style.cssText = wb.tile.badge({ colour: $0 }, true).style.cssText";

    OrganisationBadge(OrganisationName organisation, boolean lead) {
        super(organisation.initials());
        addClassName("org-badge");
        setTitle(organisation.name());
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", organisation.name());
        if (lead) {
            addClassName("lead");
            getElement().executeJs(COLOUR, organisation.colour());
        }
    }
}
