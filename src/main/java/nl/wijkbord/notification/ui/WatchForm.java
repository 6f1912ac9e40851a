package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.notification.Watched;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;

/** Which wijken and which kinds of matter somebody wants to hear of. */
final class WatchForm extends Composite<Div> implements RecordForm<WatchForm.Choice> {

    private static final long serialVersionUID = 1L;

    public record Choice(Set<WijkName> wijken, Set<CategoryName> categories) {

        static Choice of(Watched watched, Collection<WijkName> wijken, Collection<CategoryName> categories) {
            return new Choice(
                    wijken.stream()
                            .filter(it -> watched.wijken().contains(it.id()))
                            .collect(Collectors.toSet()),
                    categories.stream()
                            .filter(it -> watched.categories().contains(it.id()))
                            .collect(Collectors.toSet()));
        }

        Watched watched() {
            return new Watched(
                    wijken.stream().map(WijkName::id).collect(Collectors.toSet()),
                    categories.stream().map(CategoryName::id).collect(Collectors.toSet()));
        }
    }

    private final Binder<Choice> binder = new Binder<>(Choice.class);

    WatchForm(Collection<WijkName> choices, Collection<CategoryName> matters) {
        var wijken = new CheckboxGroup<WijkName>(Texts.get("notification.watch.wijken"));
        wijken.setItems(choices);
        wijken.setItemLabelGenerator(WijkName::name);
        var categories =
                Choices.several("notification.watch.categories", matters, it -> it.theme() + " › " + it.name());
        getContent().addClassName("form");
        getContent().add(wijken, categories);
        binder.forField(wijken).bind("wijken");
        binder.forField(categories).bind("categories");
    }

    @Override
    public Binder<Choice> binder() {
        return binder;
    }
}
