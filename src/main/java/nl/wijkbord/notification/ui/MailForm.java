package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbord.card.Call;
import nl.wijkbord.notification.MailWishes;
import nl.wijkbord.notification.Rhythm;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** When and about what somebody wants mail; asks no more than that rhythm needs. */
final class MailForm extends Composite<Div> implements RecordForm<MailWishes> {

    private static final long serialVersionUID = 1L;

    private static final int HOURS = 24;

    private final Binder<MailWishes> binder = new Binder<>(MailWishes.class);
    private final ComboBox<Rhythm> rhythm = Choices.of(
            "notification.mail.rhythm", List.of(Rhythm.values()), it -> Texts.get("notification.mail.rhythm." + it));
    private final ComboBox<DayOfWeek> day = Choices.of(
            "notification.mail.day", List.of(DayOfWeek.values()), it -> Texts.get("notification.mail.day." + it));
    private final ComboBox<Integer> hour = hour("notification.mail.hour");
    private final ComboBox<Integer> quietFrom = hour("notification.mail.quiet-from");
    private final ComboBox<Integer> quietUntil = hour("notification.mail.quiet-until");
    private final CheckboxGroup<Call> about = new CheckboxGroup<>(Texts.get("notification.mail.about"));

    MailForm() {
        about.setItems(Call.values());
        about.setItemLabelGenerator(NotificationWords::choice);
        quietFrom.setClearButtonVisible(true);
        quietUntil.setClearButtonVisible(true);
        var when = new Div(day, hour);
        var quiet = new Div(quietFrom, quietUntil);
        when.addClassName("form-row");
        quiet.addClassName("form-row");
        getContent().addClassName("form");
        getContent().add(rhythm, when, quiet, about);
        rhythm.addValueChangeListener(_ -> fit());
        bind();
    }

    private static ComboBox<Integer> hour(String labelKey) {
        return Choices.of(
                labelKey, IntStream.range(0, HOURS).boxed().toList(), it -> Texts.get("notification.mail.at", it));
    }

    private void bind() {
        var required = Texts.get("form.required");
        binder.forField(rhythm).asRequired(required).bind("rhythm");
        binder.forField(day).asRequired(required).bind("day");
        binder.forField(hour).asRequired(required).bind("hour");
        binder.forField(quietFrom).bind("quietFrom");
        binder.forField(quietUntil)
                .withValidator(
                        it -> rhythm.getValue() != Rhythm.NOW || (it == null) == (quietFrom.getValue() == null),
                        Texts.get("notification.mail.quiet-half"))
                .bind("quietUntil");
        binder.forField(about).bind("about");
    }

    private void fit() {
        var chosen = rhythm.getValue();
        day.setVisible(chosen == Rhythm.WEEKLY);
        hour.setVisible(chosen == Rhythm.WEEKLY || chosen == Rhythm.DAILY);
        quietFrom.setVisible(chosen == Rhythm.NOW);
        quietUntil.setVisible(chosen == Rhythm.NOW);
        about.setVisible(chosen != Rhythm.NEVER);
    }

    @Override
    public Binder<MailWishes> binder() {
        return binder;
    }
}
