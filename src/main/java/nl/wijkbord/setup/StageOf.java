package nl.wijkbord.setup;

import nl.wijkbord.assignment.Answer;
import nl.wijkbord.card.Stage;

/** In which column a card of a set-up file stands. */
final class StageOf {

    private StageOf() {}

    static Stage card(SetupCard card) {
        return switch (card.details()) {
            case SetupCard.Signal it -> it.stage();
            case SetupCard.Initiative it -> it.phase().stage();
            case SetupCard.Assignment it -> answer(it.answer());
        };
    }

    private static Stage answer(Answer answer) {
        return switch (answer) {
            case GEVRAAGD -> Stage.NIEUW;
            case GEACCEPTEERD -> Stage.OPGEPAKT;
            case TERUGGEGEVEN -> Stage.TE_BESPREKEN;
            case KLAAR, VERVALLEN -> Stage.AFGEROND;
        };
    }
}
