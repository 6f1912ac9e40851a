package nl.wijkbord.card.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Texts;

/** Who helps on a card: a field to choose from; whoever helps already and is not offered stays, and is named under it. */
public final class Helpers {

    private final List<OrganisationName> choices;
    private final MultiSelectComboBox<OrganisationName> field;

    public Helpers(List<OrganisationName> choices) {
        this.choices = List.copyOf(choices);
        field = Choices.several("card.field.partners", choices, OrganisationName::name);
    }

    /** Shows who helps by now. */
    public Helpers on(CardRow card, CardParties parties) {
        var kept = parties.named(unoffered(card)).stream()
                .map(OrganisationName::name)
                .collect(Collectors.joining(", "));
        field.setValue(among(card.partners()));
        field.setHelperText(kept.isEmpty() ? null : Texts.get("card.partners.kept", kept));
        return this;
    }

    /** Those of them that one can choose. */
    public Set<OrganisationName> among(Set<OrganisationId> some) {
        return choices.stream().filter(it -> some.contains(it.id())).collect(Collectors.toSet());
    }

    /** Whoever was chosen, and whoever helps on the card as it is now without being offered. */
    public Set<OrganisationId> with(Set<OrganisationName> chosen, CardRow now) {
        var all = new HashSet<>(unoffered(now));
        chosen.forEach(it -> all.add(it.id()));
        return all;
    }

    private Set<OrganisationId> unoffered(CardRow card) {
        var offered = choices.stream().map(OrganisationName::id).collect(Collectors.toSet());
        return card.partners().stream().filter(it -> !offered.contains(it)).collect(Collectors.toSet());
    }

    public MultiSelectComboBox<OrganisationName> field() {
        return field;
    }
}
