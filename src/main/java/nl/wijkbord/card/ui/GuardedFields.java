package nl.wijkbord.card.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbord.privacy.Finding;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Texts;

/** The free texts of a form: says at the field what looks like personal data, and then asks why it may stay. */
public final class GuardedFields {

    private static final String REASON = ".reason";

    private final Map<String, HasValidationProperties> fields = new HashMap<>();
    private final TextField reason = new TextField(Texts.get("card.guard.reason"));

    public GuardedFields() {
        reason.setMaxLength(Reason.MAX_LENGTH);
        reason.setHelperText(Texts.get("card.guard.reason.help"));
        reason.setVisible(false);
    }

    /** A free text, by the name that the service knows it by. */
    public <F extends HasValidationProperties & HasElement> F text(String name, F field) {
        return guarded(name, field, "text");
    }

    /** A place in public space: no house number either. */
    public <F extends HasValidationProperties & HasElement> F place(String name, F field) {
        return guarded(name, field, "place");
    }

    private <F extends HasValidationProperties & HasElement> F guarded(String name, F field, String rules) {
        field.getElement().setAttribute("data-guard", rules);
        fields.put(name, field);
        return field;
    }

    /** To lay out under the fields; it hides until it is needed. */
    public TextField reasonField() {
        return reason;
    }

    /** Why the words may stay, as far as somebody was asked. */
    public Reason reason() {
        return Reason.of(reason.getValue());
    }

    /** For a dialog: does something with the texts, which stay on the screen when they are refused. */
    public void keep(Runnable action) {
        try {
            action.run();
        } catch (PersonalDataFound found) {
            say(found);
            throw new NotPossible("card.guard.look");
        }
    }

    /** Says at the field what was found. */
    public void say(PersonalDataFound found) {
        var isReason = found.field().endsWith(REASON);
        reason.setVisible(!found.isBlocked() || isReason);
        var field = isReason ? reason : fields.getOrDefault(found.field(), reason);
        field.setErrorMessage(
                found.kinds().stream().map(Finding.Kind::key).map(Texts::get).collect(Collectors.joining(" ")));
        field.setInvalid(true);
    }

    /** The words were kept: the next ones start without a reason. */
    public void clear() {
        reason.setVisible(false);
        reason.clear();
        fields.values().forEach(it -> it.setInvalid(false));
    }
}
