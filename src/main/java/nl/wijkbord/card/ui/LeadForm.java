package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.Charge;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Who reacts first: an organisation, and perhaps somebody there. */
public final class LeadForm extends Composite<Div> implements RecordForm<LeadForm.Lead> {

    private static final long serialVersionUID = 1L;

    /** Nobody, where it is null. */
    public record Lead(
            @Nullable OrganisationName organisation,
            @Nullable PersonName person) {

        public Charge charge() {
            return new Charge(organisationId(), personId(), Set.of());
        }

        @Nullable
        OrganisationId organisationId() {
            return organisation == null ? null : organisation.id();
        }

        @Nullable
        UserId personId() {
            return person == null ? null : person.id();
        }
    }

    private final Binder<Lead> binder = new Binder<>(Lead.class);
    private final transient WhoDoesIt who;

    public LeadForm(List<OrganisationName> choices, Function<OrganisationId, List<PersonName>> people) {
        who = new WhoDoesIt("card.lead.organisation", choices, people);
        who.organisation().setClearButtonVisible(true);
        who.person().setHelperText(Texts.get("card.lead.person.help"));
        getContent().addClassName("form");
        getContent().add(who.organisation(), who.person());
        binder.forField(who.person()).bind("person");
    }

    /** Tells beside each choice how much it has in hand. */
    public LeadForm hints(Hints told) {
        who.hints(told);
        return this;
    }

    /** A card that is taken up has a lead; when there is one choice only, it is made. */
    public LeadForm needed(List<OrganisationName> choices) {
        binder.forField(who.organisation())
                .asRequired(Texts.get("form.required"))
                .bind("organisation");
        if (choices.size() == 1) {
            who.organisation().setValue(choices.getFirst());
        }
        return this;
    }

    /** As it is now; a card may also be without, but an assignment is always asked of somebody. */
    LeadForm now(CardDetails card) {
        var field = binder.forField(who.organisation());
        (isAssignment(card) ? field.asRequired(Texts.get("form.required")) : field).bind("organisation");
        who.choose(card.row().lead(), card.row().leadUser());
        return this;
    }

    private static boolean isAssignment(CardDetails card) {
        return card.row().number().kind() == CardKind.ASSIGNMENT;
    }

    @Override
    public Binder<Lead> binder() {
        return binder;
    }
}
