package nl.wijkbord.setup;

import nl.wijkbord.setup.SetupCard.Assignment;

/** How the file calls the one who owns a card and the one who leads it. */
record PartyFields(String owner, String lead) {

    static PartyFields of(SetupCard card) {
        return card.details() instanceof Assignment
                ? new PartyFields("asked-by", "for")
                : new PartyFields("owner", "lead");
    }
}
