package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Which organisation does it, and before when. */
class WhoDoesWhat extends Composite<Div> implements RecordForm<WhoDoesWhat.Answers> {

    private static final long serialVersionUID = 1L;

    /** No day yet, where it is null. */
    public record Answers(OrganisationName who, @Nullable LocalDate when) {}

    private final Binder<Answers> binder = new Binder<>(Answers.class);
    private final ComboBox<OrganisationName> who =
            Choices.of("assignment.agree.who", List.of(), OrganisationName::name);

    WhoDoesWhat(LocalDate today) {
        var when = Days.from("assignment.agree.when", today, "assignment.past");
        getContent().addClassName("form-row");
        getContent().add(who, when);
        binder.forField(who).asRequired(Texts.get("form.required")).bind("who");
        binder.forField(when).bind("when");
    }

    /** Who is in the team of another wijk may not be in this one. */
    void among(List<OrganisationName> team) {
        var before = who.getOptionalValue();
        who.setItems(team);
        before.filter(team::contains).ifPresent(who::setValue);
        who.setInvalid(false);
    }

    void clear() {
        binder.readRecord(null);
        who.setInvalid(false);
    }

    @Override
    public Binder<Answers> binder() {
        return binder;
    }
}
