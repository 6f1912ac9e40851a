package nl.wijkbord.initiative.ui;

import java.util.List;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.ui.CardAction;
import nl.wijkbord.card.ui.CardFact;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.initiative.GrowthInput;
import nl.wijkbord.initiative.GrowthService;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import org.springframework.stereotype.Component;

/** Makes an initiative of a signal. */
@Component
class GrowInitiative implements CardAction {

    private final GrowthService growth;
    private final CardService cards;
    private final CardParties parties;

    GrowInitiative(GrowthService growth, CardService cards, CardParties parties) {
        this.growth = growth;
        this.cards = cards;
        this.parties = parties;
    }

    @Override
    public String key() {
        return "initiative.grow";
    }

    @Override
    public int order() {
        return 200;
    }

    /** Who looks along for a while would not see what grew. */
    @Override
    public boolean fits(CardPage page) {
        return page.mayWrite()
                && parties.me().writesIn(page.row().wijk()) // where the initiative will lie
                && page.row().number().kind() == CardKind.SIGNAL
                && page.row().stage().isOpen()
                && parties.seesForGood(page.card());
    }

    @Override
    public void run(CardPage page) {
        var form = new GrowForm();
        var seen = page.seen(CardFact.TITLE, CardFact.DESCRIPTION, CardFact.STAGE, CardFact.VISIBILITY);
        FormDialog.of("initiative.grow", form)
                .with(new GrowForm.Growth(page.row().title(), page.card().description(), ""))
                .onSave(it -> form.guard()
                        .keep(() -> page.attempt(
                                seen, ref -> grow(ref, it.input(form.guard().reason()), page))))
                .saveKey("initiative.grow.save")
                .open();
    }

    private CardRef grow(CardRef signal, GrowthInput input, CardPage page) {
        var ref = growth.growFrom(signal, input);
        cards.rows(List.of(ref.id()), page.eyes()).stream()
                .findAny()
                .ifPresent(it ->
                        Notices.done("initiative.grown.notice", it.number().toString()));
        return ref;
    }
}
