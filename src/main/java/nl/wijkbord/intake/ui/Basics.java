package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.ui.AtMost;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The questions that have to be answered before there is a card. */
class Basics extends Composite<Div> implements RecordForm<Basics.Answers> {

    private static final long serialVersionUID = 1L;

    /** In characters, as the database keeps it. */
    private static final AtMost LINE = new AtMost(120);

    private static final AtMost TITLE = new AtMost(CardText.TITLE);

    /** What is the matter, where, what kind of matter, and for an initiative which group wants it. */
    public record Answers(String title, String place, Where where, CategoryName category, String initiator) {}

    private final Binder<Answers> binder = new Binder<>(Answers.class);
    private final TextField title = new TextField(what(CardKind.SIGNAL));
    private final TextField initiator = new TextField(Texts.get("initiative.initiator"));
    private final TextField place = new TextField(Texts.get("intake.where"));
    private final ComboBox<Where> where;
    private final ComboBox<CategoryName> category = Choices.of("intake.category", List.of(), Basics::label);

    Basics(Offer offer, GuardedFields guard) {
        where = Choices.of("intake.buurt", offer.places(), Where::label);
        where.setValue(offer.start());
        place.setHelperText(Texts.get("card.place.help"));
        initiator.setRequiredIndicatorVisible(true);
        initiator.setHelperText(Texts.get("initiative.initiator.help"));
        var spot = new Div(guard.place("place", place), where);
        spot.addClassName("form-row");
        getContent().addClassName("form");
        getContent().add(guard.text("title", title), guard.text("initiator", initiator), spot, category);
        bind();
        where.addValueChangeListener(_ -> place.setRequiredIndicatorVisible(!isBuurtChosen()));
        place.setRequiredIndicatorVisible(!isBuurtChosen());
    }

    private static String label(CategoryName category) {
        return Texts.get("intake.category.of", category.name(), category.theme());
    }

    private void bind() {
        var required = Texts.get("form.required");
        binder.forField(title)
                .asRequired(Texts.get("intake.what.empty"))
                .withValidator(TITLE)
                .bind("title");
        binder.forField(place)
                .withValidator(LINE)
                .withValidator(words -> !words.isBlank() || isBuurtChosen(), Texts.get("intake.where.empty"))
                .bind("place");
        binder.forField(where).asRequired(required).bind("where");
        binder.forField(category).asRequired(required).bind("category");
        binder.forField(initiator)
                .withValidator(LINE)
                .withValidator(words -> !words.isBlank() || !initiator.isVisible(), required)
                .bind("initiator");
    }

    private boolean isBuurtChosen() {
        var chosen = where.getValue();
        return chosen != null && chosen.buurt() != null;
    }

    /** What one asks about a card of this kind; of an assignment only what and in which wijk. */
    void about(CardKind kind, List<CategoryName> categories) {
        var isAssignment = kind == CardKind.ASSIGNMENT;
        title.setLabel(what(kind));
        category.clear();
        category.setItems(categories);
        category.setVisible(!isAssignment);
        place.setVisible(!isAssignment);
        initiator.setVisible(kind == CardKind.INITIATIVE);
        pardon();
        title.focus();
    }

    private static String what(CardKind kind) {
        return Texts.get(
                switch (kind) {
                    case SIGNAL -> "intake.what";
                    case INITIATIVE -> "intake.what.initiative";
                    case ASSIGNMENT -> "assignment.agree.what";
                });
    }

    /** What was not asked cannot be wrong. */
    private void pardon() {
        List.of(title, place, initiator).forEach(it -> it.setInvalid(false));
        category.setInvalid(false);
    }

    void onCategory(Consumer<@Nullable CategoryName> listener) {
        category.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    Optional<CategoryName> category() {
        return category.getOptionalValue();
    }

    void onWhere(Consumer<@Nullable Where> listener) {
        where.addValueChangeListener(change -> listener.accept(change.getValue()));
        listener.accept(where.getValue());
    }

    /** Told at every answer, never at a key: empty until what, where and what kind of matter are known. */
    void onSought(Consumer<Optional<Sought>> listener) {
        List.<HasValue<?, ?>>of(title, where, category)
                .forEach(it -> it.addValueChangeListener(_ -> listener.accept(sought())));
    }

    private Optional<Sought> sought() {
        return where.getOptionalValue()
                .flatMap(there -> category().map(it -> new Sought(there, it)))
                .filter(_ -> !title.getValue().isBlank());
    }

    /** Empty when nothing was typed, or too much; the field then says so. */
    Optional<String> title() {
        var words = title.getValue();
        var typed = Optional.of(words).filter(it -> !it.isBlank() && TITLE.fits(it));
        title.setInvalid(typed.isEmpty());
        title.setErrorMessage(TITLE.fits(words) ? Texts.get("form.required") : TITLE.problem(words));
        if (typed.isEmpty()) {
            title.focus();
        }
        return typed;
    }

    /** Empty when no wijk was chosen; the field then says so. */
    Optional<Where> where() {
        var chosen = where.getOptionalValue();
        where.setInvalid(chosen.isEmpty());
        where.setErrorMessage(Texts.get("form.required"));
        return chosen;
    }

    /** For the next one: in the same wijk. */
    void clear() {
        List.of(title, place, initiator).forEach(TextField::clear);
        category.clear();
        pardon();
    }

    @Override
    public Binder<Answers> binder() {
        return binder;
    }
}
