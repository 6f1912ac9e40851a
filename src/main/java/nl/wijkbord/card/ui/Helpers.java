package nl.wijkbord.card.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Choices;

/** Who helps on a card: a field to choose from, with whoever helps already from elsewhere, to let go. */
public final class Helpers {

    private List<OrganisationName> offered;
    private final MultiSelectComboBox<OrganisationName> field;

    public Helpers(List<OrganisationName> choices) {
        offered = List.copyOf(choices);
        field = Choices.several("card.field.partners", choices, OrganisationName::name);
    }

    /** Shows who helps by now. */
    public Helpers on(CardRow card, CardParties parties) {
        offered = Stream.concat(offered.stream(), parties.named(unoffered(card)).stream())
                .sorted(Comparator.comparing(OrganisationName::name))
                .toList();
        field.setItems(offered);
        field.setValue(among(card.partners()));
        return this;
    }

    /** Those of them that one can choose. */
    public Set<OrganisationName> among(Set<OrganisationId> some) {
        return offered.stream().filter(it -> some.contains(it.id())).collect(Collectors.toSet());
    }

    /** Whoever was chosen, and whoever began to help meanwhile without being offered. */
    public Set<OrganisationId> with(Set<OrganisationName> chosen, CardRow now) {
        var all = new HashSet<>(unoffered(now));
        chosen.forEach(it -> all.add(it.id()));
        return all;
    }

    private Set<OrganisationId> unoffered(CardRow card) {
        var known = offered.stream().map(OrganisationName::id).collect(Collectors.toSet());
        return card.partners().stream().filter(it -> !known.contains(it)).collect(Collectors.toSet());
    }

    public MultiSelectComboBox<OrganisationName> field() {
        return field;
    }
}
