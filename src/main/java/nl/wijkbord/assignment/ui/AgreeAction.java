package nl.wijkbord.assignment.ui;

import java.util.Optional;
import nl.wijkbord.card.ui.CardAction;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.ui.FormDialog;
import org.springframework.stereotype.Component;

/** Agrees on something from wherever one is on the page of a card. */
@Component
class AgreeAction implements CardAction {

    private final Agreements agreements;

    AgreeAction(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String key() {
        return "assignment.agree";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<String> shortcut() {
        return Optional.of("A");
    }

    @Override
    public boolean fits(CardPage page) {
        return agreements.mayAgree(page);
    }

    @Override
    public void run(CardPage page) {
        var form = agreements.form(page);
        FormDialog.of("assignment.agree", form)
                .onSave(it -> form.guard()
                        .keep(() -> agreements.agree(page, it, form.guard().reason())))
                .saveKey("assignment.agree.save")
                .open();
    }
}
