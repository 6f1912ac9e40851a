package nl.wijkbord.card.ui;

import java.util.List;
import nl.wijkbord.ui.Keys;

/** What a key does on the page of a card; one that changes something does nothing for who may not. */
final class CardKeys {

    private final CardSidePanel page;

    private CardKeys(CardSidePanel page) {
        this.page = page;
    }

    static CardKeys of(CardSidePanel page) {
        return new CardKeys(page);
    }

    CardKeys close(Runnable close) {
        Keys.on(page, "Esc", "card.keys.close", close);
        return this;
    }

    CardKeys head(CardHead head) {
        Keys.on(page, "L", "card.keys.link", head::copyLink);
        return this;
    }

    CardKeys facts(FactDialogs dialogs) {
        change("I", "card.keys.mine", dialogs::mine);
        change("T", "card.keys.due", dialogs::due);
        change("P", "card.keys.priority", dialogs::priority);
        return this;
    }

    private void change(String letter, String labelKey, Runnable deed) {
        Keys.on(page, letter, labelKey, page::mayWrite, () -> {
            if (page.mayWrite()) {
                deed.run();
            }
        });
    }

    void deeds(List<CardAction> actions) {
        actions.forEach(action -> action.shortcut()
                .ifPresent(letter ->
                        Keys.on(page, letter, action.key(), () -> page.fits(action), () -> page.perform(action))));
    }
}
