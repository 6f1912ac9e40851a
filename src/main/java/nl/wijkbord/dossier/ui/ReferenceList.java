package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.dossier.ReferenceRow;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.StillList;
import nl.wijkbord.ui.Texts;

/** Where a matter is handled further. */
final class ReferenceList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient DossierDesk desk;
    private final StillList<ReferenceRow> list = new StillList<>("references", it -> it, this::line);

    ReferenceList(CardPage page, DossierDesk desk) {
        this.page = page;
        this.desk = desk;
        var box = new Box("dossier.references", list);
        if (page.mayWrite()) {
            box.add(new Button(Texts.get("dossier.reference.add"), Icon.PLUS.create(), _ -> add()));
        }
        getContent().add(box);
        refresh();
    }

    void refresh() {
        var now = desk.references().of(page.row().id(), page.eyes());
        getContent().setVisible(page.mayWrite() || !now.isEmpty());
        list.show(now);
    }

    private ListItem line(ReferenceRow row) {
        var line = new ListItem(new Span(row.system()), reference(row));
        line.addClassName("reference");
        Optional.ofNullable(row.onlyFor()).ifPresent(it -> line.add(new Mark(desk.onlyFor(it))));
        if (page.mayWrite()) {
            line.add(remove(row));
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

    private NativeButton remove(ReferenceRow row) {
        var button = new NativeButton("", _ -> remove(row.id()));
        button.add(Icon.CLOSE.create());
        button.addClassName("icon-button");
        button.setAriaLabel(Texts.get("dossier.reference.remove", row.reference()));
        return button;
    }

    private void remove(UUID reference) {
        try {
            desk.references().remove(reference);
            page.refresh();
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    private void add() {
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
