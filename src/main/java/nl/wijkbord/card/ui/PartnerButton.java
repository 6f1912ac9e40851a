package nl.wijkbord.card.ui;

import com.vaadin.flow.component.html.NativeButton;
import nl.wijkbord.ui.Texts;

/** A badge that tells about its organisation when it is pressed. */
final class PartnerButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    PartnerButton(OrganisationBadge badge, String name, Runnable read) {
        super("", _ -> read.run());
        addClassName("partner-button");
        add(badge);
        setAriaLabel(Texts.get("organisation.sheet.about", name));
    }
}
