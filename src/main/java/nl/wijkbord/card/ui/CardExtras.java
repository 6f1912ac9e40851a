package nl.wijkbord.card.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other rooms bring to the page of a card, and how the page hears of others. */
@Component
class CardExtras {

    private final ObjectProvider<CardSection> sections;
    private final ObjectProvider<CardAction> actions;
    private final ObjectProvider<AlongWithCard> along;
    private final CardUpdates updates;
    private final Presence presence;

    CardExtras(
            ObjectProvider<CardSection> sections,
            ObjectProvider<CardAction> actions,
            ObjectProvider<AlongWithCard> along,
            CardUpdates updates,
            Presence presence) {
        this.sections = sections;
        this.actions = actions;
        this.along = along;
        this.updates = updates;
        this.presence = presence;
    }

    List<CardSection> sections() {
        return sections.stream()
                .sorted(Comparator.comparingInt(CardSection::order))
                .toList();
    }

    List<CardAction> actions() {
        return actions.stream()
                .sorted(Comparator.comparingInt(CardAction::order))
                .toList();
    }

    /** What others will see with the card, in sentences. */
    String along(CardPage page) {
        return along.stream().flatMap(it -> it.words(page).stream()).collect(Collectors.joining(" "));
    }

    CardUpdates updates() {
        return updates;
    }

    Presence presence() {
        return presence;
    }
}
