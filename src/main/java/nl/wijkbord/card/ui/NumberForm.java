package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.InputForm;
import nl.wijkbord.ui.Texts;

/** A form of one card number, as people say it. */
public final class NumberForm extends Composite<Div> implements InputForm<CardNumber> {

    private static final long serialVersionUID = 1L;

    private final OtherNumber number;

    public NumberForm(String labelKey, String explanation) {
        number = new OtherNumber(labelKey);
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

    @Override
    public boolean blame(NotPossible refusal) {
        return number.blame(refusal);
    }
}
