package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import nl.wijkbord.board.SavedFilters;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** What a way to look at the board is called, and for whom it is. */
class SavedFilterForm extends Composite<Div> implements RecordForm<SavedFilters.Input> {

    private static final long serialVersionUID = 1L;

    private final Binder<SavedFilters.Input> binder = new Binder<>(SavedFilters.Input.class);
    private final transient GuardedFields guard = new GuardedFields();

    SavedFilterForm() {
        var name = new TextField(Texts.get("board.saved.name"));
        var shared = new Checkbox(Texts.get("board.saved.shared"));
        var pinned = new Checkbox(Texts.get("board.saved.pinned"));
        name.setMaxLength(SavedFilters.NAME);
        getContent().addClassName("form");
        getContent().add(guard.text("name", name), guard.reasonField(), shared, pinned);
        binder.forField(name).asRequired(Texts.get("form.required")).bind("name");
        binder.forField(shared).bind("shared");
        binder.forField(pinned).bind("pinned");
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<SavedFilters.Input> binder() {
        return binder;
    }
}
