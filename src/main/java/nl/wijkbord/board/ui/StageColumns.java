package nl.wijkbord.board.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.StageLimits;
import nl.wijkbord.card.ui.CardMover;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** How far the partners are: the same columns for every kind of card. */
@Component
class StageColumns implements Columns {

    private static final List<String> NAMES =
            Arrays.stream(Stage.values()).map(Stage::name).toList();

    private final StageLimits limits;

    StageColumns(StageLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Map<CardId, String> of(Collection<CardRow> cards) {
        return cards.stream()
                .collect(Collectors.toMap(CardRow::id, it -> it.stage().name()));
    }

    @Override
    public String title(String name) {
        return Texts.get("card.stage." + name);
    }

    @Override
    public boolean isOpen(String name) {
        return Stage.valueOf(name).isOpen();
    }

    @Override
    public boolean isDiscussed(String name) {
        return Stage.valueOf(name) == Stage.TE_BESPREKEN;
    }

    @Override
    public Optional<Integer> most(String name) {
        return limits.of(Stage.valueOf(name));
    }

    @Override
    public boolean lets(CardRow card, String from, String to) {
        return card.stage().canMoveTo(Stage.valueOf(to));
    }

    @Override
    public CardMover.Move move(Wish wish) {
        return CardMover.Move.to(Stage.valueOf(wish.to()), wish.card(), wish.above(), wish.putBack());
    }
}
