package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** Who may see a card; says in names what the choice does before it is made. */
final class VisibilityForm extends Composite<Div> implements RecordForm<VisibilityForm.Shown> {

    private static final long serialVersionUID = 1L;

    /** To whom a card is shown; names count only where it is shown to a few. */
    public record Shown(Visibility to, Set<OrganisationName> named) {

        Set<OrganisationId> ids() {
            return named.stream().map(OrganisationName::id).collect(Collectors.toUnmodifiableSet());
        }
    }

    private final Binder<Shown> binder = new Binder<>(Shown.class);
    private final RadioButtonGroup<Visibility> to = new RadioButtonGroup<>(Texts.get("card.share.to"));
    private final MultiSelectComboBox<OrganisationName> named;
    private final Paragraph effect = new Paragraph();
    private final transient List<OrganisationName> team;
    private final transient OrganisationId owner;
    private transient List<OrganisationName> before = List.of();
    private transient Set<OrganisationName> lookers = Set.of();
    private String along = "";

    VisibilityForm(List<OrganisationName> team, OrganisationId owner) {
        this.team = team;
        this.owner = owner;
        to.setItems(Visibility.values());
        to.setItemLabelGenerator(it -> Texts.get("card.visibility." + it));
        var others = team.stream().filter(it -> !it.id().equals(owner)).toList();
        named = Choices.several("card.share.named", others, OrganisationName::name);
        effect.addClassName("dialog-text");
        effect.getElement().setAttribute("role", "status");
        getContent().addClassName("form");
        getContent().add(to, named, effect);
        binder.forField(to).asRequired(Texts.get("form.required")).bind("to");
        binder.forField(named)
                .withValidator(
                        it -> to.getValue() != Visibility.BEPERKT || !it.isEmpty(), Texts.get("card.share.nobody"))
                .bind("named");
        to.addValueChangeListener(_ -> explain());
        named.addValueChangeListener(_ -> explain());
    }

    /** What whoever gains sight of the card will see beside it. */
    VisibilityForm along(String words) {
        along = words;
        return this;
    }

    /** Whoever looks along for a while does so as long as the card is shown to a few. */
    VisibilityForm lookers(Set<OrganisationName> some) {
        lookers = some;
        return this;
    }

    @Override
    public void show(Shown value) {
        RecordForm.super.show(value);
        since(value);
    }

    /** How the card is shown now, against which the choice is told; the choice itself stays. */
    void since(Shown now) {
        before = seeing(now);
        explain();
    }

    private void explain() {
        named.setVisible(to.getValue() == Visibility.BEPERKT);
        var after = seeing(new Shown(to.getValue(), named.getValue()));
        effect.setText(sentence("card.share.see", after)
                + sentence("card.share.gain", without(after, before))
                + sentence("card.share.lose", without(before, after))
                + (without(after, before).isEmpty() ? "" : along));
    }

    private List<OrganisationName> seeing(Shown shown) {
        return switch (shown.to()) {
            case OPENBAAR, WIJKTEAM -> team;
            case BEPERKT ->
                team.stream()
                        .filter(it -> it.id().equals(owner) || shown.named().contains(it) || lookers.contains(it))
                        .toList();
            case EIGEN_ORGANISATIE ->
                team.stream().filter(it -> it.id().equals(owner)).toList();
        };
    }

    static List<OrganisationName> without(List<OrganisationName> some, List<OrganisationName> others) {
        return some.stream().filter(it -> !others.contains(it)).toList();
    }

    static String sentence(String key, List<OrganisationName> organisations) {
        var names = organisations.stream().map(OrganisationName::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Texts.get(key, names) + " ";
    }

    @Override
    public Binder<Shown> binder() {
        return binder;
    }
}
