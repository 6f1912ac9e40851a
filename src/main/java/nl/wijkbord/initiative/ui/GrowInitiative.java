package nl.wijkbord.initiative.ui;

import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.ui.CardAction;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import org.springframework.stereotype.Component;

/** Makes an initiative of a signal. */
@Component
class GrowInitiative implements CardAction {

    private final InitiativeService initiatives;
    private final CardService cards;

    GrowInitiative(InitiativeService initiatives, CardService cards) {
        this.initiatives = initiatives;
        this.cards = cards;
    }

    @Override
    public String key() {
        return "initiative.grow";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean fits(CardPage page) {
        return page.mayWrite()
                && page.row().number().kind() == CardKind.SIGNAL
                && page.row().stage().isOpen();
    }

    @Override
    public void run(CardPage page) {
        var form = new GrowForm();
        var seen = page.row().ref();
        FormDialog.of("initiative.grow", form)
                .with(new GrowForm.Growth(page.row().title(), page.card().description(), ""))
                .onSave(it -> form.guard()
                        .keep(() -> page.attempt(
                                seen, ref -> grow(ref, input(page.row(), it, form.guard().reason()), page))))
                .saveKey("initiative.grow.save")
                .open();
    }

    /** The place and the eyes of the signal; what it is about differs, so that is left to be chosen. */
    private static InitiativeInput input(CardRow signal, GrowForm.Growth it, Reason reason) {
        var spot = new Spot(signal.wijk(), signal.buurt(), signal.place());
        var face = new Face(it.title(), it.description(), spot, null, signal.priority());
        return new InitiativeInput(face, signal.visibility(), it.initiator(), reason);
    }

    private CardRef grow(CardRef signal, InitiativeInput input, CardPage page) {
        var ref = initiatives.growFrom(signal, input);
        cards.rows(java.util.List.of(ref.id()), page.eyes()).stream()
                .findAny()
                .ifPresent(it ->
                        Notices.done("initiative.grown.notice", it.number().toString()));
        return ref;
    }
}
