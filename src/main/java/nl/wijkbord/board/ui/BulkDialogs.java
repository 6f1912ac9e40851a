package nl.wijkbord.board.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.card.ui.CloseForm;
import nl.wijkbord.card.ui.LeadForm;
import nl.wijkbord.card.ui.NumberForm;
import nl.wijkbord.card.ui.WaitForm;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** Asks once what is then done to every marked card; what a card may not have done to it, it says itself. */
@Component
class BulkDialogs {

    private final BulkDeeds deeds;
    private final CardParties parties;
    private final Times times;

    BulkDialogs(BulkDeeds deeds, CardParties parties, Times times) {
        this.deeds = deeds;
        this.parties = parties;
        this.times = times;
    }

    /** What somebody chose to do with the cards, to be done to those that nobody decided about meanwhile. */
    interface Doing extends Consumer<Consumer<List<CardRow>>> {}

    void give(List<CardRow> cards, Doing doing) {
        var choices = parties.leads(cards);
        var wijken = cards.stream().flatMap(it -> it.wijken().stream()).collect(Collectors.toUnmodifiableSet());
        var form = new LeadForm(choices, it -> parties.people(it, wijken))
                .hints(parties.hints())
                .needed(choices);
        FormDialog.of("board.bulk.lead.title", form)
                .onSave(lead -> doing.accept(some -> deeds.give(some, lead.charge())))
                .open();
    }

    void waitFor(Doing doing) {
        var form = new WaitForm(times.today());
        FormDialog.of("card.wait.title", form)
                .onSave(what -> form.guard()
                        .keep(() -> doing.accept(
                                some -> deeds.waitFor(some, what, form.guard().reason()))))
                .open();
    }

    void link(Doing doing) {
        FormDialog.of("board.bulk.link", new NumberForm("card.related.number", Texts.get("board.bulk.link.text")))
                .onSave(number -> doing.accept(some -> deeds.link(some, number)))
                .open();
    }

    void close(Doing doing) {
        var form = new CloseForm();
        FormDialog.of("board.bulk.close.title", form)
                .onSave(closing -> form.guard()
                        .keep(() -> doing.accept(
                                some -> deeds.close(some, closing, form.guard().reason()))))
                .saveKey("card.close.save")
                .open();
    }
}
