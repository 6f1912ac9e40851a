package nl.wijkbord.intake.ui;

import nl.wijkbord.card.CardKind;

/**
 * From which board somebody comes.
 *
 * @param wijk as it stands in web addresses; empty when that is several or none
 * @param kind what one most likely puts there
 */
record Origin(String wijk, CardKind kind) {

    static final Origin ANYWHERE = new Origin("", CardKind.SIGNAL);
}
