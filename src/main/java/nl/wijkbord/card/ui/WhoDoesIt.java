package nl.wijkbord.card.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
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

    private static final String CHOICE =
            "<div class=\"choice\">${item.name}<small class=\"choice-load\">${item.load}</small></div>";

    private final ComboBox<OrganisationName> organisation;
    private final ComboBox<PersonName> person = Choices.of("card.lead.person", List.of(), PersonName::name);
    private final Function<OrganisationId, List<PersonName>> people;
    private Hints hints = Hints.none();

    public WhoDoesIt(
            String labelKey, List<OrganisationName> choices, Function<OrganisationId, List<PersonName>> people) {
        this.people = people;
        organisation = Choices.of(labelKey, choices, OrganisationName::name);
        organisation.addValueChangeListener(change -> offer(change.getValue()));
        person.setClearButtonVisible(true);
    }

    /** Tells beside each choice how much it has in hand. */
    public WhoDoesIt hints(Hints told) {
        hints = told;
        organisation.setRenderer(renderer(OrganisationName::name, told::of));
        person.setRenderer(renderer(PersonName::name, told::of));
        var usual = person.getHelperText();
        person.addValueChangeListener(
                change -> hint(change.getValue() == null ? "" : told.of(change.getValue()), usual));
        return this;
    }

    private static <T> LitRenderer<T> renderer(Function<T, String> name, Function<T, String> load) {
        return LitRenderer.<T>of(CHOICE).withProperty("name", name::apply).withProperty("load", load::apply);
    }

    /** Of whom there is nothing to tell, nothing of another is told. */
    private void hint(String words, String usual) {
        person.setHelperText(words.isEmpty() ? usual : words);
    }

    private void offer(@Nullable OrganisationName chosen) {
        organisation.setHelperText(chosen == null ? "" : hints.of(chosen));
        person.clear();
        person.setItems(chosen == null ? List.of() : people.apply(chosen.id()));
    }

    /** Others can be chosen now; whoever was chosen stays when still among them. */
    public void offerAgain() {
        var chosen = person.getValue();
        offer(organisation.getValue());
        choose(person, it -> it.equals(chosen));
    }

    public ComboBox<OrganisationName> organisation() {
        return organisation;
    }

    public ComboBox<PersonName> person() {
        return person;
    }

    /** As far as they are among the choices. */
    public void choose(@Nullable OrganisationId some, @Nullable UserId somebody) {
        choose(organisation, it -> it.id().equals(some));
        choose(person, it -> it.id().equals(somebody));
    }

    private static <T> void choose(ComboBox<T> field, Predicate<T> wanted) {
        field.setValue(
                field.getListDataView().getItems().filter(wanted).findAny().orElse(null));
    }
}
