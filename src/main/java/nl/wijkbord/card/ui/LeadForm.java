package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
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
import nl.wijkbord.ui.Choices;
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
    private final ComboBox<OrganisationName> organisation;
    private final ComboBox<PersonName> person = Choices.of("card.lead.person", List.of(), PersonName::name);
    private final transient Function<OrganisationId, List<PersonName>> people;

    public LeadForm(List<OrganisationName> choices, Function<OrganisationId, List<PersonName>> people) {
        this.people = people;
        organisation = Choices.of("card.lead.organisation", choices, OrganisationName::name);
        organisation.setClearButtonVisible(true);
        person.setClearButtonVisible(true);
        person.setHelperText(Texts.get("card.lead.person.help"));
        organisation.addValueChangeListener(change -> offer(change.getValue()));
        getContent().addClassName("form");
        getContent().add(organisation, person);
        binder.forField(person).bind("person");
    }

    private void offer(@Nullable OrganisationName chosen) {
        person.clear();
        person.setItems(chosen == null ? List.of() : people.apply(chosen.id()));
    }

    /** A card that is taken up has a lead; when there is one choice only, it is made. */
    public LeadForm needed(List<OrganisationName> choices) {
        binder.forField(organisation).asRequired(Texts.get("form.required")).bind("organisation");
        if (choices.size() == 1) {
            organisation.setValue(choices.getFirst());
        }
        return this;
    }

    /** As it is now; a card may also be without, but an assignment is always asked of somebody. */
    LeadForm now(CardDetails card) {
        var field = binder.forField(organisation);
        (isAssignment(card) ? field.asRequired(Texts.get("form.required")) : field).bind("organisation");
        organisation.setValue(organisation
                .getListDataView()
                .getItems()
                .filter(it -> it.id().equals(card.row().lead()))
                .findAny()
                .orElse(null));
        person.setValue(person.getListDataView()
                .getItems()
                .filter(it -> it.id().equals(card.row().leadUser()))
                .findAny()
                .orElse(null));
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
