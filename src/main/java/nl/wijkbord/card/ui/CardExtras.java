package nl.wijkbord.card.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other rooms bring to the page of a card, and how the page hears of others. */
@Component
class CardExtras {

    private final ObjectProvider<CardSection> sections;
    private final ObjectProvider<CardAction> actions;
    private final CardUpdates updates;
    private final Presence presence;

    CardExtras(
            ObjectProvider<CardSection> sections,
            ObjectProvider<CardAction> actions,
            CardUpdates updates,
            Presence presence) {
        this.sections = sections;
        this.actions = actions;
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

    CardUpdates updates() {
        return updates;
    }

    Presence presence() {
        return presence;
    }
}
