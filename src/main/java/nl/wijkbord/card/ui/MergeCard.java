package nl.wijkbord.card.ui;

import java.util.stream.Collectors;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardMerging;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRow;
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
    private final CardNames names;

    MergeCard(CardMerging merging, CardParties parties, CardNames names) {
        this.merging = merging;
        this.parties = parties;
        this.names = names;
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
        var form = new NumberForm("card.merge.number", explanation(page.row()));
        FormDialog.of("card.merge", form)
                .onSave(into -> merge(page, into))
                .saveKey("card.merge.save")
                .open();
    }

    /** The other team loses sight of the matter, unless somebody puts it on that board: so it is said before. */
    private String explanation(CardRow card) {
        var text = Texts.get("card.merge.text");
        return card.also().isEmpty() ? text : text + " " + Texts.get("card.merge.boards", names.boards(card));
    }

    private void merge(CardPage page, CardNumber into) {
        var number = page.row().number().toString();
        var merged = merging.merge(page.row().ref(), into, Texts.get("card.merge.why"));
        page.refresh();
        var left = merging.leftBehind(merged).stream()
                .map(names::wijkName)
                .sorted()
                .collect(Collectors.joining(", "));
        Notices.undo(
                left.isEmpty() ? "card.merge.notice" : "card.merge.notice.boards",
                () -> {
                    merging.undo(merged);
                    page.refresh();
                },
                number,
                into.toString(),
                left);
    }
}
