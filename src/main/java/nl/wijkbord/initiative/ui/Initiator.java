package nl.wijkbord.initiative.ui;

import com.vaadin.flow.component.textfield.TextField;
import nl.wijkbord.ui.Texts;

/** The field for the group that wants something. */
final class Initiator {

    /** In characters, as the database keeps it. */
    private static final int LONGEST = 120;

    private Initiator() {}

    static TextField field() {
        var field = new TextField(Texts.get("initiative.initiator"));
        field.setHelperText(Texts.get("initiative.initiator.help"));
        field.setMaxLength(LONGEST);
        return field;
    }
}
