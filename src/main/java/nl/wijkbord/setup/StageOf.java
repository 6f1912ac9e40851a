package nl.wijkbord.setup;

import nl.wijkbord.card.Stage;

/** In which column a card of a set-up file stands. */
final class StageOf {

    private StageOf() {}

    static Stage card(SetupCard card) {
        return switch (card.details()) {
            case SetupCard.Signal it -> it.stage();
            case SetupCard.Initiative it -> phase(it.phase());
            case SetupCard.Assignment it -> answer(it.answer());
        };
    }

    private static Stage phase(CardWords.Phase phase) {
        return switch (phase) {
            case IDEE -> Stage.NIEUW;
            case VERKENNING -> Stage.TE_BESPREKEN;
            case PLAN, AKKOORD, UITVOERING -> Stage.OPGEPAKT;
            case GEREED -> Stage.TERUGKOPPELEN;
            case BEHEER -> Stage.AFGEROND;
        };
    }

    private static Stage answer(CardWords.Answer answer) {
        return switch (answer) {
            case GEVRAAGD -> Stage.NIEUW;
            case GEACCEPTEERD -> Stage.OPGEPAKT;
            case TERUGGEGEVEN -> Stage.TE_BESPREKEN;
            case KLAAR -> Stage.AFGEROND;
        };
    }
}
