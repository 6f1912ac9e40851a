package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.wijkbord.assignment.RuleInput;
import nl.wijkbord.assignment.TimeOfDay;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.ui.WhoDoesIt;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Numbers;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;

/** For which cards whom is proposed; an empty field fits every card. */
final class RuleForm extends Composite<Div> implements RecordForm<RuleInput> {

    private static final long serialVersionUID = 1L;

    /** What one can choose from. */
    record Known(
            List<String> themes,
            List<CategoryName> categories,
            List<WijkName> wijken,
            List<OrganisationName> organisations,
            BiFunction<OrganisationId, Optional<WijkId>, List<PersonName>> people,
            boolean everywhere) {}

    private final Binder<RuleInput> binder = new Binder<>(RuleInput.class);
    private final IntegerField position = Numbers.field("assignment.rule.position.label", 1, RuleInput.LAST);
    private final Checkbox active = new Checkbox(Texts.get("assignment.rule.active"));

    RuleForm(Known known) {
        getContent().addClassName("form");
        bind(open(Choices.of("assignment.rule.category", known.categories(), CategoryName::name)), "category");
        bind(open(Choices.of("assignment.rule.theme", known.themes(), it -> it)), "theme");
        var wijk = Choices.of("assignment.rule.wijk", known.wijken(), WijkName::name);
        if (known.everywhere()) {
            bind(open(wijk), "wijk");
        } else {
            getContent().add(wijk);
            binder.forField(wijk).asRequired(Texts.get("form.required")).bind("wijk");
        }
        bind(open(Choices.of("assignment.rule.priority", List.of(Priority.values()), RuleWords::of)), "priority");
        bind(open(Choices.of("assignment.rule.time", List.of(TimeOfDay.values()), RuleWords::of)), "time");
        propose(known, wijk);
    }

    private static <T> ComboBox<T> open(ComboBox<T> field) {
        field.setPlaceholder(Texts.get("assignment.rule.all"));
        field.setClearButtonVisible(true);
        return field;
    }

    private <T> void bind(ComboBox<T> field, String property) {
        getContent().add(field);
        binder.forField(field).bind(property);
    }

    private void propose(Known known, ComboBox<WijkName> wijk) {
        var who = new WhoDoesIt(
                "assignment.rule.organisation",
                known.organisations(),
                it -> known.people().apply(it, wijk.getOptionalValue().map(WijkName::id)));
        wijk.addValueChangeListener(_ -> who.offerAgain());
        who.person().setHelperText(Texts.get("assignment.rule.person.help"));
        position.setHelperText(Texts.get("assignment.rule.position.help"));
        getContent().add(who.organisation(), who.person(), position, active);
        binder.forField(who.organisation())
                .asRequired(Texts.get("form.required"))
                .bind("organisation");
        binder.forField(who.person()).bind("person");
        binder.forField(position).asRequired(Texts.get("form.required")).bind("position");
        binder.forField(active).bind("active");
    }

    /** A new one, that counts at once. */
    RuleForm startAt(int place) {
        position.setValue(place);
        active.setValue(true);
        return this;
    }

    @Override
    public Binder<RuleInput> binder() {
        return binder;
    }
}
