package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;
import nl.wijkbord.dossier.ReferenceRow;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Texts;

/** Where the matter of a card is handled further. */
@org.springframework.stereotype.Component
class ReferencesSection implements CardSection {

    private final DossierDesk desk;

    ReferencesSection(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        if (page.card().titleOnly()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("references");
        var box = new Box("dossier.references", list);
        if (page.mayWrite()) {
            box.add(new Button(Texts.get("dossier.reference.add"), Icon.PLUS.create(), _ -> add(page)));
        }
        Runnable refresh = () -> show(page, list, box);
        refresh.run();
        return Optional.of(new Part(box, refresh));
    }

    private void show(CardPage page, UnorderedList list, Div box) {
        var rows = desk.references().of(page.row().id(), page.eyes());
        list.removeAll();
        rows.forEach(it -> list.add(line(page, it)));
        box.setVisible(page.mayWrite() || !rows.isEmpty());
    }

    private ListItem line(CardPage page, ReferenceRow row) {
        var line = new ListItem(new Span(row.system()), reference(row));
        line.addClassName("reference");
        Optional.ofNullable(row.onlyFor()).ifPresent(it -> line.add(new Mark(desk.onlyFor(it))));
        if (page.mayWrite()) {
            line.add(remove(page, row));
        }
        return line;
    }

    private static Component reference(ReferenceRow row) {
        if (!row.isAddress()) {
            return new Span(row.reference());
        }
        var link = new Anchor(row.reference(), row.reference(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private NativeButton remove(CardPage page, ReferenceRow row) {
        var button = new NativeButton("", _ -> remove(page, row.id()));
        button.add(Icon.CLOSE.create());
        button.addClassName("icon-button");
        button.setAriaLabel(Texts.get("dossier.reference.remove", row.reference()));
        return button;
    }

    private void remove(CardPage page, UUID reference) {
        try {
            desk.references().remove(reference);
            page.refresh();
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    private void add(CardPage page) {
        var form = new ReferenceForm();
        FormDialog.of("dossier.reference.new", form)
                .onSave(input -> {
                    form.guard().keep(() -> {
                        var _ = desk.references()
                                .add(page.row().id(), input, form.guard().reason());
                    });
                    page.refresh();
                })
                .open();
    }
}
