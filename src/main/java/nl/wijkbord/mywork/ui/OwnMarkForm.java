package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.mywork.OwnMark;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** A note for nobody else, and until when a card may wait on the own list. */
final class OwnMarkForm extends Composite<Div> implements RecordForm<OwnMark> {

    private static final long serialVersionUID = 1L;

    private final Binder<OwnMark> binder = new Binder<>(OwnMark.class);
    private final transient GuardedFields guard = new GuardedFields();

    OwnMarkForm(LocalDate today) {
        var note = guard.text("note", new TextArea(Texts.get("mywork.own.note")));
        note.setMaxLength(OwnMark.NOTE);
        note.setHelperText(Texts.get("mywork.own.note.help"));
        var later = Days.from("mywork.own.later", today.plusDays(1), "mywork.own.past");
        later.setHelperText(Texts.get("mywork.own.later.help"));
        getContent().addClassName("form");
        getContent().add(note, guard.reasonField(), later);
        binder.forField(note).bind("note");
        binder.forField(later).bind("later");
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<OwnMark> binder() {
        return binder;
    }
}
