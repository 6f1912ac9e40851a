package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;

/** On the boards of which other wijken a card stands; says in names what the choice does before it is made. */
final class AlsoForm extends Composite<Div> implements RecordForm<AlsoForm.Boards> {

    private static final long serialVersionUID = 1L;

    /** Beside the one in which it lies. */
    public record Boards(Set<WijkName> wijken) {

        Set<WijkId> ids() {
            return wijken.stream().map(WijkName::id).collect(Collectors.toUnmodifiableSet());
        }
    }

    private final Binder<Boards> binder = new Binder<>(Boards.class);
    private final MultiSelectComboBox<WijkName> wijken;
    private final Paragraph effect = new Paragraph();
    private final transient Function<Set<WijkId>, List<OrganisationName>> seeing;
    private transient Boards before = new Boards(Set.of());
    private String along = "";

    /** @param seeing which organisations see the card when it also stands on those boards */
    AlsoForm(List<WijkName> others, Function<Set<WijkId>, List<OrganisationName>> seeing) {
        this.seeing = seeing;
        wijken = Choices.several("card.also.wijken", others, WijkName::name);
        wijken.setHelperText(Texts.get("card.also.help"));
        effect.addClassName("dialog-text");
        effect.getElement().setAttribute("role", "status");
        getContent().addClassName("form");
        getContent().add(wijken, effect);
        binder.forField(wijken).bind("wijken");
        wijken.addValueChangeListener(_ -> explain());
    }

    /** What whoever gains sight of the card will see beside it. */
    AlsoForm along(String words) {
        along = words;
        explain();
        return this;
    }

    @Override
    public void show(Boards value) {
        before = value;
        RecordForm.super.show(value);
        explain();
    }

    private void explain() {
        var chosen = new Boards(wijken.getValue());
        var after = seeing.apply(chosen.ids());
        var former = seeing.apply(before.ids());
        var gain = VisibilityForm.without(after, former);
        var isMore = !before.wijken().containsAll(chosen.wijken());
        effect.setText((VisibilityForm.sentence("card.share.gain", gain)
                        + VisibilityForm.sentence("card.share.lose", VisibilityForm.without(former, after))
                        + (isMore && gain.isEmpty() ? Texts.get("card.also.same") + " " : "")
                        + (isMore ? Texts.get("card.also.inner") + " " + along : ""))
                .strip());
    }

    @Override
    public Binder<Boards> binder() {
        return binder;
    }
}
