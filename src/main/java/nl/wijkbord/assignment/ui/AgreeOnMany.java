package nl.wijkbord.assignment.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.ui.BulkAction;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.ui.FormDialog;
import org.springframework.stereotype.Component;

/** Agrees on the same under each of the marked cards. */
@Component
class AgreeOnMany implements BulkAction {

    private final Agreements agreements;
    private final CardParties parties;
    private final CardWork work;

    AgreeOnMany(Agreements agreements, CardParties parties, CardWork work) {
        this.agreements = agreements;
        this.parties = parties;
        this.work = work;
    }

    @Override
    public String key() {
        return "assignment.agree";
    }

    @Override
    public int order() {
        return 100;
    }

    /** What is refused for one of several is told of that one. */
    @Override
    public boolean fits(List<CardRow> cards) {
        return parties.seesForGood(cards.stream().filter(agreements::takesMore).toList());
    }

    @Override
    public void ask(List<CardRow> cards, Consumer<Function<CardRow, Runnable>> each) {
        var wijken = cards.stream().map(agreements::where).collect(Collectors.toUnmodifiableSet());
        var form = agreements.form(wijken);
        FormDialog.of("assignment.agree.many", form)
                .onSave(it -> form.guard()
                        .keep(() -> each.accept(agree(it, form.guard().reason()))))
                .saveKey("assignment.agree.save")
                .open();
    }

    private Function<CardRow, Runnable> agree(AgreeForm.Agreement what, Reason reason) {
        return card -> {
            var made = agreements.ask(card, what, reason);
            return () -> work.remove(made);
        };
    }
}
