package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;

/** Where somebody sits, as what, and from and until when. */
class SeatForm extends Composite<FormLayout> implements RecordForm<SeatFields> {

    private static final long serialVersionUID = 1L;

    private final Binder<SeatFields> binder = new Binder<>(SeatFields.class);

    SeatForm(List<OrganisationName> organisations, List<WijkName> wijken) {
        var withAccounts =
                organisations.stream().filter(OrganisationName::hasAccounts).toList();
        var organisation = Choices.of("organisation.seat.organisation", withAccounts, OrganisationName::name);
        var role = Choices.of("organisation.seat.role", List.of(Role.values()), RoleNames::of);
        var wijk = Choices.of("organisation.seat.wijk", wijken, WijkName::name);
        wijk.setPlaceholder(Texts.get("organisation.seat.everywhere"));
        wijk.setClearButtonVisible(true);
        var from = Days.field("organisation.seat.from");
        var to = Days.field("organisation.seat.to");
        getContent().add(organisation, role, wijk, from, to);
        binder.forField(organisation).asRequired(Texts.get("form.required")).bind("organisation");
        binder.forField(role).asRequired(Texts.get("form.required")).bind("role");
        binder.forField(wijk).bind("wijk");
        binder.forField(from).bind("from");
        binder.forField(to)
                .withValidator(it -> Period.inOrder(from.getValue(), it), Texts.get("organisation.seat.period"))
                .bind("to");
    }

    @Override
    public Binder<SeatFields> binder() {
        return binder;
    }
}
