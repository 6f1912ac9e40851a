package nl.wijkbord.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;

/** The smallest form there is. */
public class NoteForm extends Composite<FormLayout> implements RecordForm<NoteForm.Note> {

    public record Note(String title, String text) {}

    private final Binder<Note> binder = new Binder<>(Note.class);

    public NoteForm() {
        var title = new TextField("Titel");
        var text = new TextField("Tekst");
        getContent().add(title, text);
        binder.forField(title).asRequired(Texts.get("form.required")).bind("title");
        binder.forField(text).bind("text");
    }

    @Override
    public Binder<Note> binder() {
        return binder;
    }
}
