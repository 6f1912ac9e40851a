package nl.wijkbord.badsamples;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import nl.wijkbord.ui.RecordForm;

public class ShyForm extends Div implements RecordForm<ShyForm.Shy> {

    private static final long serialVersionUID = 1L;

    record Shy(String word) {}

    private final Binder<Shy> binder = new Binder<>(Shy.class);

    @Override
    public Binder<Shy> binder() {
        return binder;
    }
}
