package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.util.Collection;
import java.util.List;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.LimitUnit;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.TimeLimit;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Numbers;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** How long one may wait before somebody takes a card, and before it is done. */
final class LimitForm extends Composite<Div> implements RecordForm<LimitInput> {

    private static final long serialVersionUID = 1L;

    private final Binder<LimitInput> binder = new Binder<>(LimitInput.class);
    private final ComboBox<CategoryName> category;
    private final ComboBox<Priority> priority;

    LimitForm(Collection<CategoryName> categories) {
        category = Choices.of("card.limits.category", categories, CategoryName::name);
        priority =
                Choices.of("card.limits.priority", List.of(Priority.values()), it -> Texts.get("card.priority." + it));
        getContent().addClassName("form");
        getContent().add(category, priority);
        binder.forField(category).bind("category");
        required(priority, "priority");
        amount("card.limits.respond", "card.limits.respond.unit", "respond");
        amount("card.limits.resolve", "card.limits.resolve.unit", "resolve");
    }

    private void amount(String labelKey, String unitKey, String property) {
        var amount = Numbers.field(labelKey, 1, TimeLimit.MOST);
        var unit = Choices.of(unitKey, List.of(LimitUnit.values()), it -> Texts.get("card.limits.unit." + it));
        getContent().add(amount, unit);
        required(amount, property);
        required(unit, property + "Unit");
    }

    private void required(HasValue<?, ?> field, String property) {
        binder.forField(field).asRequired(Texts.get("form.required")).bind(property);
    }

    /** Of limits that are there already, only how long is changed. */
    LimitForm fixed(boolean general) {
        category.setReadOnly(true);
        category.setVisible(!general);
        priority.setReadOnly(true);
        return this;
    }

    /** Those of a category that has to be chosen. */
    LimitForm own() {
        category.setRequiredIndicatorVisible(true);
        binder.forField(category).asRequired(Texts.get("form.required")).bind("category");
        return this;
    }

    @Override
    public Binder<LimitInput> binder() {
        return binder;
    }
}
