package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.organisation.StandInInput;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Who is away, which colleague stands in, and from and until which day. */
class StandInForm extends Composite<FormLayout> implements RecordForm<StandInInput> {

    private static final long serialVersionUID = 1L;

    private final Binder<StandInInput> binder = new Binder<>(StandInInput.class);
    private final ComboBox<PersonName> absent;
    private final ComboBox<PersonName> substitute =
            Choices.of("organisation.standin.substitute", List.of(), StandInForm::name);
    private final DatePicker from;
    private final DatePicker to;
    private final transient Function<PersonName, List<PersonName>> colleagues;

    StandInForm(List<PersonName> absentees, Function<PersonName, List<PersonName>> colleagues, LocalDate today) {
        this.colleagues = colleagues;
        absent = Choices.of("organisation.standin.absent", absentees, StandInForm::name);
        absent.addValueChangeListener(change -> offer(change.getValue()));
        from = Days.from("organisation.standin.from", today, "organisation.standin.past");
        to = Days.from("organisation.standin.to", today, "organisation.standin.past");
        getContent().add(new Paragraph(Texts.get("organisation.standin.text")), absent, substitute, from, to);
        bind();
        absentees.stream().findFirst().filter(_ -> absentees.size() == 1).ifPresent(absent::setValue);
    }

    private static String name(PersonName it) {
        return Texts.get("organisation.standin.person", it.name(), it.username());
    }

    private void offer(@Nullable PersonName away) {
        substitute.clear();
        substitute.setItems(away == null ? List.of() : colleagues.apply(away));
    }

    private void bind() {
        var required = Texts.get("form.required");
        binder.forField(absent).asRequired(required).bind("absent");
        binder.forField(substitute).asRequired(required).bind("substitute");
        binder.forField(from).asRequired(required).bind("from");
        binder.forField(to)
                .asRequired(required)
                .withValidator(it -> Period.inOrder(from.getValue(), it), Texts.get("organisation.seat.period"))
                .bind("to");
    }

    /** Who is away is known already, for it is whoever sits at the screen. */
    StandInForm of(PersonName me) {
        absent.setValue(me);
        getContent().remove(absent);
        return this;
    }

    @Override
    public Binder<StandInInput> binder() {
        return binder;
    }
}
