package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.EnumSet;
import java.util.Optional;
import nl.wijkbord.board.SavedFilters;
import nl.wijkbord.board.SharedWith;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;

/** What a way to look at the board is called, and for whom it is. */
class SavedFilterForm extends Composite<Div> implements RecordForm<SavedFilters.Input> {

    private static final long serialVersionUID = 1L;

    private final Binder<SavedFilters.Input> binder = new Binder<>(SavedFilters.Input.class);
    private final transient GuardedFields guard = new GuardedFields();

    /** @param wijk whose team can have it too; empty for a way to look at several wijken */
    SavedFilterForm(Optional<WijkName> wijk) {
        var name = new TextField(Texts.get("board.saved.name"));
        var with = new RadioButtonGroup<SharedWith>(Texts.get("board.saved.with"));
        with.setItems(
                wijk.isPresent() ? EnumSet.allOf(SharedWith.class) : EnumSet.complementOf(EnumSet.of(SharedWith.TEAM)));
        with.setItemLabelGenerator(it ->
                Texts.get("board.saved.with." + it, wijk.map(WijkName::name).orElse("")));
        var pinned = new Checkbox(Texts.get("board.saved.pinned"));
        name.setMaxLength(SavedFilters.NAME);
        getContent().addClassName("form");
        getContent().add(guard.text("name", name), guard.reasonField(), with, pinned);
        binder.forField(name).asRequired(Texts.get("form.required")).bind("name");
        binder.forField(with).asRequired(Texts.get("form.required")).bind("with");
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
