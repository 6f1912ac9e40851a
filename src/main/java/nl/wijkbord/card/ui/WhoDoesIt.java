package nl.wijkbord.card.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Choices;
import org.jspecify.annotations.Nullable;

/** Two fields for who does it: an organisation, and perhaps somebody there. */
public final class WhoDoesIt {

    private final ComboBox<OrganisationName> organisation;
    private final ComboBox<PersonName> person = Choices.of("card.lead.person", List.of(), PersonName::name);
    private final Function<OrganisationId, List<PersonName>> people;

    public WhoDoesIt(
            String labelKey, List<OrganisationName> choices, Function<OrganisationId, List<PersonName>> people) {
        this.people = people;
        organisation = Choices.of(labelKey, choices, OrganisationName::name);
        organisation.addValueChangeListener(change -> offer(change.getValue()));
        person.setClearButtonVisible(true);
    }

    private void offer(@Nullable OrganisationName chosen) {
        person.clear();
        person.setItems(chosen == null ? List.of() : people.apply(chosen.id()));
    }

    public ComboBox<OrganisationName> organisation() {
        return organisation;
    }

    public ComboBox<PersonName> person() {
        return person;
    }

    /** As far as they are among the choices. */
    void choose(@Nullable OrganisationId some, @Nullable UserId somebody) {
        choose(organisation, it -> it.id().equals(some));
        choose(person, it -> it.id().equals(somebody));
    }

    private static <T> void choose(ComboBox<T> field, Predicate<T> wanted) {
        field.setValue(
                field.getListDataView().getItems().filter(wanted).findAny().orElse(null));
    }
}
