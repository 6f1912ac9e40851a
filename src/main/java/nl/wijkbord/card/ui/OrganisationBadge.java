package nl.wijkbord.card.ui;

import com.vaadin.flow.component.html.Span;
import nl.wijkbord.organisation.OrganisationName;

/** An organisation in two or three letters; the one that leads in its own colour. */
public final class OrganisationBadge extends Span {

    private static final long serialVersionUID = 1L;
    /** What a light colour is made of, as the eye weighs red, green and blue. */
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    OrganisationBadge(OrganisationName organisation, boolean lead) {
        super(organisation.initials());
        addClassName("org-badge");
        setTitle(organisation.name());
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", organisation.name());
        if (lead) {
            addClassName("lead");
            colour(organisation.colour());
        }
    }

    /** A colour that the municipality chose is data, not style: the style sheet decides what to do with it. */
    private void colour(String hex) {
        if (hex.matches("#[0-9a-fA-F]{6}")) {
            getStyle().set("--org", hex).set("--on-org", light(hex) > 0.179 ? "#000" : "#fff");
        }
    }

    private static double light(String hex) {
        var light = 0.0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            var part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            light += WEIGHTS[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return light;
    }
}
