package nl.wijkbord.board.ui;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;

/**
 * Which row each card of one board lies in.
 *
 * @param always rows that are there without a card as well
 * @param rule of a card, among all cards of the board: nothing else may decide in which row it lies
 */
record Laning(LaneKind kind, List<Lane> always, BiFunction<CardRow, Map<CardId, CardRow>, Lane> rule) {

    Lane laneOf(CardRow card, Map<CardId, CardRow> board) {
        return rule.apply(card, board);
    }
}
