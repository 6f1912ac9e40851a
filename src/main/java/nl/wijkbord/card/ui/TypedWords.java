package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.ui.Texts;

/** What somebody typed where it can no longer be kept: to copy it. */
public final class TypedWords extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param why the key of the sentence that tells why it is not kept */
    public TypedWords(String why, List<String> words) {
        var text = new TextArea(Texts.get("card.typed"));
        text.setValue(String.join("\n\n", words));
        text.setReadOnly(true);
        text.setHelperText(Texts.get("card.typed.help"));
        getContent().addClassName("conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new Paragraph(Texts.get(why)), text);
    }

    /** Of all fields on a page that were not kept yet. */
    static List<String> on(Component page) {
        return in(page).filter(it -> !it.isBlank()).toList();
    }

    private static Stream<String> in(Component part) {
        return switch (part) {
            case TextEdit edit -> Stream.of(edit.isUnsaved() ? edit.typed() : "");
            case TextArea area -> Stream.of(area.getValue());
            case TextField field -> Stream.of(field.getValue());
            default -> part.getChildren().flatMap(TypedWords::in);
        };
    }
}
