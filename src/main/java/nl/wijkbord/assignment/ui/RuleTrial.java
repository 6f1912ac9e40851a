package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkbord.assignment.Proposal;
import nl.wijkbord.assignment.Situation;
import nl.wijkbord.assignment.TimeOfDay;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.Priority;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;

/** Which rule would count for a card, without a card: to see what one did before it matters. */
final class RuleTrial extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<CategoryName> category;
    private final ComboBox<WijkName> wijk;
    private final ComboBox<Priority> priority =
            Choices.of("assignment.rule.priority", List.of(Priority.values()), RuleWords::of);
    private final ComboBox<TimeOfDay> time =
            Choices.of("assignment.rule.time", List.of(TimeOfDay.values()), RuleWords::of);
    private final Paragraph told = new Paragraph();
    private final transient Function<Situation, Optional<Proposal>> rules;

    RuleTrial(List<CategoryName> categories, List<WijkName> wijken, Function<Situation, Optional<Proposal>> rules) {
        this.rules = rules;
        category = Choices.of("assignment.rule.category", categories, CategoryName::name);
        category.setClearButtonVisible(true);
        wijk = Choices.of("assignment.rule.wijk", wijken, WijkName::name);
        wijken.stream().findFirst().ifPresent(wijk::setValue);
        priority.setValue(Priority.NORMAAL);
        time.setValue(TimeOfDay.OFFICE);
        told.getElement().setAttribute("role", "status");
        var fields = new Div(category, wijk, priority, time);
        fields.addClassName("form-row");
        getContent().addClassName("trial");
        getContent()
                .add(
                        new H2(Texts.get("assignment.rule.try.title")),
                        fields,
                        new Button(Texts.get("assignment.rule.try"), _ -> look()),
                        told);
    }

    private void look() {
        told.setText(situation()
                .map(it ->
                        rules.apply(it).map(RuleWords::proposal).orElseGet(() -> Texts.get("assignment.rule.try.none")))
                .orElseGet(() -> Texts.get("assignment.rule.try.incomplete")));
    }

    private Optional<Situation> situation() {
        return wijk.isEmpty() || priority.isEmpty() || time.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Situation(wijk.getValue().id(), category.getValue(), priority.getValue(), time.getValue()));
    }
}
