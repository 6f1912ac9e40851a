package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.card.ui.UrgentHelp;
import nl.wijkbord.organisation.OnCall;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What one may tell now and may also tell later; folded, so that it slows nobody down. */
class Extras extends Composite<Details> implements RecordForm<Extras.Answers> {

    private static final long serialVersionUID = 1L;

    private static final Answers USUAL = new Answers(
            "", Priority.NORMAAL, SignalType.SIGNAAL, Channel.EIGEN_WAARNEMING, Source.PROFESSIONAL, null, null);

    /** No visibility: what is usual for this kind of matter. */
    public record Answers(
            String description,
            Priority priority,
            SignalType type,
            Channel channel,
            Source source,
            @Nullable LocalDate happenedOn,
            @Nullable Visibility visibility) {}

    private transient List<OnCall> onCall = List.of();
    private final Binder<Answers> binder = new Binder<>(Answers.class);
    private final TextArea description = new TextArea(Texts.get("card.field.description"));
    private final ComboBox<Priority> priority =
            UrgentHelp.at(choice("card.field.priority", "card.priority.", Priority.values()), () -> onCall);
    private final ComboBox<SignalType> type = choice("signal.telling.type", "signal.type.", SignalType.values());
    private final ComboBox<Channel> channel = choice("signal.telling.channel", "signal.channel.", Channel.values());
    private final ComboBox<Source> source = choice("signal.telling.source", "signal.source.", Source.values());
    private final DatePicker happenedOn;
    private final ComboBox<Visibility> visibility =
            choice("card.field.visibility", "card.visibility.", Visibility.values());
    private final Div telling;

    Extras(GuardedFields guard, LocalDate today) {
        description.setMaxLength(CardText.BODY);
        happenedOn = Days.past("signal.telling.happened", today);
        telling = new Div(type, channel, source, happenedOn);
        visibility.setPlaceholder(Texts.get("intake.visibility.usual"));
        visibility.setClearButtonVisible(true);
        telling.addClassName("form-row");
        var more = new Div(guard.text("description", description), priority, telling, visibility);
        more.addClassName("form");
        getContent().setSummaryText(Texts.get("intake.more"));
        getContent().add(more);
        bind();
        clear();
    }

    private static <E extends Enum<E>> ComboBox<E> choice(String labelKey, String family, E[] all) {
        return Choices.of(labelKey, List.of(all), it -> Texts.get(family + it.name()));
    }

    private void bind() {
        var required = Texts.get("form.required");
        binder.forField(description).bind("description");
        binder.forField(priority).asRequired(required).bind("priority");
        binder.forField(type).asRequired(required).bind("type");
        binder.forField(channel).asRequired(required).bind("channel");
        binder.forField(source).asRequired(required).bind("source");
        binder.forField(happenedOn).bind("happenedOn");
        binder.forField(visibility).bind("visibility");
    }

    /** How the team came to know is asked of a signal only; of an assignment who is asked sees it in any case. */
    void about(CardKind kind) {
        telling.setVisible(kind == CardKind.SIGNAL);
        visibility.setHelperText(kind == CardKind.ASSIGNMENT ? Texts.get("intake.visibility.asked") : "");
    }

    /** Whom one calls there when something cannot wait. */
    void at(List<OnCall> lines) {
        onCall = lines;
        UrgentHelp.tell(priority, () -> onCall);
    }

    void clear() {
        show(USUAL);
    }

    /** What is wrong must be seen. */
    void unfold() {
        getContent().setOpened(true);
    }

    @Override
    public Binder<Answers> binder() {
        return binder;
    }
}
