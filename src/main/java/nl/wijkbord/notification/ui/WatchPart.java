package nl.wijkbord.notification.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.notification.WatchService;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;

/** Tells what one watches besides the cards with a star, and lets one choose otherwise. */
final class WatchPart extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient WatchService service;
    private final transient Categories categories;
    private final Paragraph now = new Paragraph();

    WatchPart(WatchService service, Categories categories) {
        this.service = service;
        this.categories = categories;
        getContent().addClassName("notification-part");
        getContent()
                .add(
                        new H2(Texts.get("notification.watch.title")),
                        now,
                        new Button(Texts.get("notification.watch.choose"), _ -> choose()));
        look();
    }

    private void look() {
        var chosen = WatchForm.Choice.of(service.mine(), service.possible(), matters());
        var names = Stream.concat(
                        chosen.wijken().stream().map(WijkName::name),
                        chosen.categories().stream().map(CategoryName::name))
                .sorted()
                .collect(joining(", "));
        now.setText(
                names.isEmpty() ? Texts.get("notification.watch.is-none") : Texts.get("notification.watch.is", names));
    }

    private List<CategoryName> matters() {
        return categories.all().stream()
                .filter(it -> it.use() != CategoryUse.NO_CARD)
                .toList();
    }

    private void choose() {
        FormDialog.of("notification.watch.choose", new WatchForm(service.possible(), matters()))
                .with(WatchForm.Choice.of(service.mine(), service.possible(), matters()))
                .onSave(this::keep)
                .open();
    }

    private void keep(WatchForm.Choice choice) {
        service.keep(choice.watched());
        look();
        Notices.done("notification.watch.kept");
    }
}
