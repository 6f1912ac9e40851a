package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import nl.wijkbord.card.Spot;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.BuurtName;
import org.jspecify.annotations.Nullable;

/** Where it is: the buurt, and a place in words. */
final class PlaceForm extends Composite<Div> implements RecordForm<PlaceForm.Place> {

    private static final long serialVersionUID = 1L;
    /** In characters, as the database keeps it. */
    private static final int LONGEST = 120;

    /** The whole wijk, where the buurt is null. */
    public record Place(@Nullable BuurtName buurt, String words) {

        Spot in(WijkId wijk) {
            return new Spot(wijk, buurt == null ? null : buurt.id(), words);
        }
    }

    private final Binder<Place> binder = new Binder<>(Place.class);
    private final transient GuardedFields guard = new GuardedFields();

    PlaceForm(List<BuurtName> buurten) {
        var buurt = Choices.of("card.field.buurt", buurten, BuurtName::name);
        var words = guard.place("place", new TextField(Texts.get("card.field.place")));
        buurt.setClearButtonVisible(true);
        words.setMaxLength(LONGEST);
        words.setHelperText(Texts.get("card.place.help"));
        getContent().addClassName("form");
        getContent().add(buurt, words, guard.reasonField());
        binder.forField(buurt).bind("buurt");
        binder.forField(words).bind("words");
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<Place> binder() {
        return binder;
    }
}
