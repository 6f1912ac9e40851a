package nl.wijkbord.card.ui;

import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardMerging;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** Lets who connects the partners close a card as the double of another one. */
@Component
class MergeCard implements CardAction {

    private static final int NEAR_THE_END = 800;

    private final CardMerging merging;
    private final CardParties parties;

    MergeCard(CardMerging merging, CardParties parties) {
        this.merging = merging;
        this.parties = parties;
    }

    @Override
    public String key() {
        return "card.merge";
    }

    @Override
    public int order() {
        return NEAR_THE_END;
    }

    @Override
    public boolean fits(CardPage page) {
        var row = page.row();
        return page.mayWrite()
                && parties.me().coordinates(row.wijk())
                && row.stage().isOpen()
                && row.number().kind() != CardKind.ASSIGNMENT;
    }

    @Override
    public void run(CardPage page) {
        var form = new NumberForm("card.merge.number", Texts.get("card.merge.text"));
        FormDialog.of("card.merge", form)
                .onSave(into -> merge(page, into))
                .saveKey("card.merge.save")
                .open();
    }

    private void merge(CardPage page, CardNumber into) {
        var number = page.row().number().toString();
        var merged = merging.merge(page.row().ref(), into, Texts.get("card.merge.why"));
        page.refresh();
        Notices.undo(
                "card.merge.notice",
                () -> {
                    merging.undo(merged);
                    page.refresh();
                },
                number,
                into.toString());
    }
}
