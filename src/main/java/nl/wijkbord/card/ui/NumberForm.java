package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.ui.InputForm;
import nl.wijkbord.ui.Texts;

/** A form of one card number, as people say it. */
public final class NumberForm extends Composite<Div> implements InputForm<CardNumber> {

    private static final long serialVersionUID = 1L;

    private final TextField number;

    public NumberForm(String labelKey, String explanation) {
        number = new TextField(Texts.get(labelKey));
        number.setPlaceholder("SIG-12");
        number.setRequiredIndicatorVisible(true);
        getContent().addClassName("form");
        getContent().add(new Paragraph(explanation), number);
    }

    @Override
    public void show(CardNumber value) {
        number.setValue(value.toString());
    }

    @Override
    public Optional<CardNumber> read() {
        var read = CardNumber.of(number.getValue());
        number.setErrorMessage(Texts.get("card.related.number.wrong"));
        number.setInvalid(read.isEmpty());
        return read;
    }
}
