package nl.wijkbord.mywork.ui;

import nl.wijkbord.card.ui.CardAction;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.mywork.OwnMark;
import nl.wijkbord.mywork.OwnMarks;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** Lets somebody note something about a card for nobody else, or put it aside for a while. */
@Component
class OwnMarkAction implements CardAction {

    private static final int BEFORE_SHARING = 600;

    private final OwnMarks marks;
    private final Times times;

    OwnMarkAction(OwnMarks marks, Times times) {
        this.marks = marks;
        this.times = times;
    }

    @Override
    public String key() {
        return "mywork.own";
    }

    @Override
    public int order() {
        return BEFORE_SHARING;
    }

    @Override
    public boolean fits(CardPage page) {
        return !page.card().titleOnly();
    }

    @Override
    public void run(CardPage page) {
        var form = new OwnMarkForm(times.today());
        var card = page.row().id();
        var now = marks.of(card, page.eyes()).orElse(OwnMark.NONE);
        FormDialog.of("mywork.own", form)
                .with(now)
                .onSave(it -> form.guard().keep(() -> {
                    marks.keep(card, now, it, form.guard().reason());
                    page.refresh();
                }))
                .open();
    }
}
