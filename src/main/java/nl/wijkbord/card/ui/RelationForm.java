package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** What this card has to do with which other one. */
final class RelationForm extends Composite<Div> implements RecordForm<RelationForm.Relation> {

    private static final long serialVersionUID = 1L;

    /** In words, until it was checked that they are a number. */
    public record Relation(RelationKind kind, String number) {

        CardNumber to() {
            return CardNumber.of(number).orElseThrow();
        }
    }

    private final Binder<Relation> binder = new Binder<>(Relation.class);
    private final OtherNumber number = new OtherNumber("card.related.number");

    RelationForm() {
        var kind =
                Choices.of("card.related.kind", List.of(RelationKind.values()), it -> Texts.get("card.relation." + it));
        getContent().addClassName("form");
        getContent().add(kind, number);
        binder.forField(kind).asRequired(Texts.get("form.required")).bind("kind");
        binder.forField(number)
                .asRequired(Texts.get("form.required"))
                .withValidator(it -> CardNumber.of(it).isPresent(), Texts.get("card.related.number.wrong"))
                .bind("number");
    }

    @Override
    public boolean blame(NotPossible refusal) {
        return number.blame(refusal);
    }

    @Override
    public Binder<Relation> binder() {
        return binder;
    }
}
