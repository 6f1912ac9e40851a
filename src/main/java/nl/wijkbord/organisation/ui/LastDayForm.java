package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import nl.wijkbord.organisation.ui.LastDayForm.LastDay;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** Until which day a colleague stands in. */
class LastDayForm extends Composite<FormLayout> implements RecordForm<LastDay> {

    public record LastDay(LocalDate day) {}

    private static final long serialVersionUID = 1L;

    private final Binder<LastDay> binder = new Binder<>(LastDay.class);

    LastDayForm(LocalDate today) {
        var day = Days.from("organisation.standin.to", today, "organisation.standin.past");
        getContent().add(day);
        binder.forField(day).asRequired(Texts.get("form.required")).bind("day");
    }

    @Override
    public Binder<LastDay> binder() {
        return binder;
    }
}
