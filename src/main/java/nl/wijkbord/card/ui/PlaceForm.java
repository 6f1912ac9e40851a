package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.function.Function;
import nl.wijkbord.card.Spot;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.BuurtName;
import nl.wijkbord.wijk.WijkName;
import org.jspecify.annotations.Nullable;

/** Where it is: the wijk, the buurt, and a place in words. */
final class PlaceForm extends Composite<Div> implements RecordForm<PlaceForm.Place> {

    private static final long serialVersionUID = 1L;
    /** In characters, as the database keeps it. */
    private static final int LONGEST = 120;

    /** The whole wijk, where the buurt is null. */
    public record Place(WijkName wijk, @Nullable BuurtName buurt, String words) {

        Spot spot() {
            return new Spot(wijk.id(), buurt == null ? null : buurt.id(), words);
        }
    }

    private final Binder<Place> binder = new Binder<>(Place.class);
    private final transient GuardedFields guard = new GuardedFields();
    private final ComboBox<BuurtName> buurt = Choices.of("card.field.buurt", List.of(), BuurtName::name);
    private final Paragraph effect = new Paragraph();
    private final transient Function<WijkId, List<BuurtName>> buurten;
    private final transient WijkName here;
    private boolean leaves;
    private String along = "";

    /** @param wijken where the card may be, first where it is; one: it stays there */
    PlaceForm(List<WijkName> wijken, Function<WijkId, List<BuurtName>> buurten) {
        this.buurten = buurten;
        here = wijken.getFirst();
        var wijk = Choices.of("card.field.wijk", wijken, WijkName::name);
        var words = guard.place("place", new TextField(Texts.get("card.field.place")));
        wijk.setVisible(wijken.size() > 1);
        wijk.setHelperText(Texts.get("card.place.wijk.help"));
        wijk.addValueChangeListener(change -> offer(change.getValue()));
        effect.addClassName("dialog-text");
        effect.getElement().setAttribute("role", "status");
        buurt.setClearButtonVisible(true);
        words.setMaxLength(LONGEST);
        words.setHelperText(Texts.get("card.place.help"));
        getContent().addClassName("form");
        getContent().add(wijk, effect, buurt, words, guard.reasonField());
        binder.forField(wijk).asRequired(Texts.get("form.required")).bind("wijk");
        binder.forField(buurt).bind("buurt");
        binder.forField(words).bind("words");
    }

    private void offer(@Nullable WijkName chosen) {
        buurt.clear();
        buurt.setItems(chosen == null ? List.of() : buurten.apply(chosen.id()));
        leaves = chosen != null && !isHere(chosen);
        explain();
    }

    /** Whether this is the wijk in which the card was when the form opened. */
    boolean isHere(WijkName wijk) {
        return wijk.id().equals(here.id());
    }

    /** What the team of another wijk will see beside the card. */
    PlaceForm along(String words) {
        along = words;
        explain();
        return this;
    }

    private void explain() {
        effect.setText(leaves ? along : "");
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<Place> binder() {
        return binder;
    }
}
