package nl.wijkbord.board.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;

/** Says on a tile on which other boards the card stands, seen from the board of the tile. */
final class Elsewhere {

    private Elsewhere() {}

    /** Most cards stand on one board: then nothing is added. */
    static List<Tile.State> beside(List<Tile.State> states, CardRow card, BoardAddress address, Wijken wijken) {
        return card.also().isEmpty() ? states : with(states, card, address, wijken);
    }

    private static List<Tile.State> with(List<Tile.State> states, CardRow card, BoardAddress address, Wijken wijken) {
        var here = here(card, address, wijken);
        var others = wijken.all().stream()
                .filter(it -> card.wijken().contains(it.id()) && !it.id().equals(here))
                .map(WijkName::name)
                .collect(Collectors.joining(", "));
        var all = new ArrayList<>(states);
        all.add(new Tile.State("quiet", "⇄", Texts.get("board.tile.also", others)));
        return all;
    }

    private static WijkId here(CardRow card, BoardAddress address, Wijken wijken) {
        return wijken.find(address.wijk())
                .map(WijkName::id)
                .filter(card.wijken()::contains)
                .orElse(card.wijk());
    }
}
