package nl.wijkbord.dossier;

import java.util.List;
import java.util.Optional;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardService;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Finds out who takes part in a card and reads it. */
@Component
class ReadersOfCards {

    private final Accounts accounts;
    private final CardService cards;
    private final CardPages pages;
    private final Wijken wijken;

    ReadersOfCards(Accounts accounts, CardService cards, CardPages pages, Wijken wijken) {
        this.accounts = accounts;
        this.cards = cards;
        this.pages = pages;
        this.wijken = wijken;
    }

    /** Empty for a card that these eyes may not see. */
    Optional<Readers> of(CardId card, Clearance eyes) {
        return cards.rows(List.of(card), eyes).stream()
                .findAny()
                .flatMap(it -> pages.find(it.number(), eyes))
                .map(it -> Readers.of(it, wijken::team, eyes.today()));
    }

    /** Asks where somebody sits: that is a question for the database. */
    boolean include(PersonName person, Readers readers) {
        return accounts.viewer(person.id(), person.organisation())
                .map(Viewer::clearance)
                .filter(readers::include)
                .isPresent();
    }
}
