package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;

/** Finds the fields of a form, however deep they were laid out. */
final class Fields {

    private Fields() {}

    private static Stream<Component> in(Component root) {
        return root instanceof HasValue ? Stream.of(root) : root.getChildren().flatMap(Fields::in);
    }

    static List<Object> values(Component root) {
        return in(root).<Object>map(field -> ((HasValue<?, ?>) field).getValue())
                .toList();
    }

    static void focusFirst(Component root) {
        focusFirstOf(in(root));
    }

    static void focusFirstWrong(Component root) {
        focusFirstOf(wrong(root));
    }

    static long countWrong(Component root) {
        return wrong(root).count();
    }

    /** Otherwise Escape in a field would throw away what was typed since the last blur without asking. */
    static void tellWhileTyping(Component root) {
        in(root).filter(HasValueChangeMode.class::isInstance)
                .map(HasValueChangeMode.class::cast)
                .forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
    }

    static void keepOnEscape(Component field) {
        field.getElement().executeJs("wb.fields.keepOnEscape(this)");
    }

    private static Stream<Component> wrong(Component root) {
        return in(root).filter(field -> field instanceof HasValidationProperties it && it.isInvalid());
    }

    private static void focusFirstOf(Stream<Component> fields) {
        fields.filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .findFirst()
                .ifPresent(Focusable::focus);
    }
}
