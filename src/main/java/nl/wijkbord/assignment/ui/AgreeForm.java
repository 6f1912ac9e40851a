package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.card.ui.Hints;
import nl.wijkbord.card.ui.WhoDoesIt;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.AtMost;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Who does what, perhaps which person, when, and what is needed of them. */
final class AgreeForm extends Composite<Div> implements RecordForm<AgreeForm.Agreement> {

    private static final long serialVersionUID = 1L;

    /** No person or no day yet, where it is null. */
    public record Agreement(
            String what,
            OrganisationName who,
            @Nullable PersonName person,
            @Nullable LocalDate when,
            String needed) {

        @Nullable
        UserId personId() {
            return person == null ? null : person.id();
        }
    }

    private final Binder<Agreement> binder = new Binder<>(Agreement.class);
    private final transient GuardedFields guard = new GuardedFields();
    private final transient WhoDoesIt who;
    private final TextField what = guard.text("title", new TextField(Texts.get("assignment.agree.what")));

    AgreeForm(List<OrganisationName> team, Function<OrganisationId, List<PersonName>> people, LocalDate today) {
        who = new WhoDoesIt("assignment.agree.who", team, people);
        var when = Days.from("assignment.agree.when", today, "assignment.past");
        var needed = guard.text("needed", new TextField(Texts.get("assignment.agree.needed")));
        var row = new Div(who.organisation(), who.person());
        row.addClassName("form-row");
        getContent().addClassName("form");
        getContent().add(what, row, when, needed, guard.reasonField());
        var required = Texts.get("form.required");
        binder.forField(what)
                .asRequired(required)
                .withValidator(new AtMost(CardText.TITLE))
                .bind("what");
        binder.forField(who.organisation()).asRequired(required).bind("who");
        binder.forField(who.person()).bind("person");
        binder.forField(when).bind("when");
        binder.forField(needed)
                .withValidator(new AtMost(AssignmentInput.NEEDED))
                .bind("needed");
    }

    /** Tells beside each choice how much it has in hand. */
    AgreeForm hints(Hints told) {
        who.hints(told);
        return this;
    }

    GuardedFields guard() {
        return guard;
    }

    /** Ready for the next one. */
    void startAgain() {
        binder.readRecord(null);
        guard.clear();
        what.focus();
    }

    @Override
    public Binder<Agreement> binder() {
        return binder;
    }
}
