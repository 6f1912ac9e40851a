package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.assignment.AgreementState;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;

/** Which agreements one looks at: by how they stand, by organisation, and by wijk for who has several. */
final class RegisterFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<AgreementState> states;
    private final MultiSelectComboBox<OrganisationName> organisations;
    private final MultiSelectComboBox<WijkName> wijken;

    RegisterFilters(List<OrganisationName> all, List<WijkName> mine, Runnable changed) {
        states = Choices.several(
                "assignment.register.state",
                List.of(AgreementState.values()),
                it -> Texts.get("assignment.register.state." + it));
        organisations = Choices.several("assignment.register.who", all, OrganisationName::name);
        wijken = Choices.several("assignment.register.wijk", mine, WijkName::name);
        wijken.setVisible(mine.size() > 1);
        getContent().addClassName("register-filters");
        getContent().add(states, organisations, wijken);
        Stream.of(states, organisations, wijken).forEach(it -> {
            it.setPlaceholder(Texts.get("assignment.register.all"));
            it.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        });
    }

    void show(RegisterAddress address) {
        states.setValue(address.states());
        organisations.setValue(
                among(organisations, it -> address.organisations().contains(it.slug())));
        wijken.setValue(among(wijken, it -> address.wijken().contains(it.slug())));
    }

    private static <T> Set<T> among(MultiSelectComboBox<T> field, Predicate<T> chosen) {
        return field.getListDataView().getItems().filter(chosen).collect(Collectors.toSet());
    }

    RegisterAddress address() {
        return new RegisterAddress(
                states.getValue(),
                organisations.getValue().stream().map(OrganisationName::slug).collect(Collectors.toSet()),
                wijken.getValue().stream().map(WijkName::slug).collect(Collectors.toSet()));
    }
}
