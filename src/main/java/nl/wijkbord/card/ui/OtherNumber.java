package nl.wijkbord.card.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Texts;

/** The field for the number of another card, as people say it; it tells itself what is the matter with that card. */
final class OtherNumber extends TextField {

    private static final long serialVersionUID = 1L;

    private static final Set<String> OURS = Set.of(
            "card.not-found",
            "card.relation.already",
            "card.relation.other-kind",
            "card.merge.itself",
            "card.merge.kind",
            "card.merge.closed");

    OtherNumber(String labelKey) {
        super(Texts.get(labelKey));
        setPlaceholder("SIG-12");
    }

    /** False when it is about something else. */
    boolean blame(NotPossible refusal) {
        var isOurs = OURS.contains(refusal.key());
        if (isOurs) {
            setErrorMessage(Texts.get(refusal.key(), refusal.args()));
            setInvalid(true);
        }
        return isOurs;
    }
}
