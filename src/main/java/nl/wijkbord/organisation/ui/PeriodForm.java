package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** From and until when a seat holds. */
class PeriodForm extends Composite<FormLayout> implements RecordForm<Period> {

    private static final long serialVersionUID = 1L;

    private final Binder<Period> binder = new Binder<>(Period.class);

    PeriodForm() {
        var from = Days.field("organisation.seat.from");
        var to = Days.field("organisation.seat.to");
        getContent().add(from, to);
        binder.forField(from).bind("from");
        binder.forField(to)
                .withValidator(it -> Period.inOrder(from.getValue(), it), Texts.get("organisation.seat.period"))
                .bind("to");
    }

    @Override
    public Binder<Period> binder() {
        return binder;
    }
}
