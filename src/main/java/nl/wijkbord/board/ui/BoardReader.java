package nl.wijkbord.board.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbord.board.ui.BoardContents.Difference;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.organisation.OnCall;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
import org.springframework.stereotype.Component;

/** Reads what stands on a board, for whoever looks at it now. */
@Component
class BoardReader {

    private final CardService cards;
    private final FilterWords words;
    private final Layouts layouts;
    private final CardParties parties;
    private final CurrentViewer me;

    BoardReader(CardService cards, FilterWords words, Layouts layouts, CardParties parties, CurrentViewer me) {
        this.cards = cards;
        this.words = words;
        this.layouts = layouts;
        this.parties = parties;
        this.me = me;
    }

    /** Whom to call there when something is urgent. */
    List<OnCall> onCall(Set<WijkId> wijken) {
        return parties.onCall(wijken);
    }

    Viewer viewer() {
        return me.get();
    }

    List<WijkName> wijken(BoardAddress address) {
        return words.wijken(address, me.get());
    }

    /** Without chosen wijken that are not there for this viewer: whether they exist is not told. */
    BoardAddress withinSight(BoardAddress address) {
        var mine = mine().stream().map(WijkName::slug).toList();
        return address.with(
                BoardAddress.WIJKEN,
                address.get(BoardAddress.WIJKEN).stream().filter(mine::contains).toList());
    }

    /** What a board is called: by its wijk, or by how many there are on it. */
    String name(BoardAddress address) {
        var shown = wijken(address);
        var place = shown.size() == 1 ? shown.getFirst().name() : Texts.get("board.several", shown.size());
        return switch (address.kind()) {
            case CARDS -> place;
            case INITIATIVES -> Texts.get("board.initiatives.in", place);
        };
    }

    /** What the board of all wijken together is called. */
    String all() {
        return Texts.get("board.all");
    }

    /** The wijken of this viewer, whatever board it is. */
    List<WijkName> mine() {
        return words.mine(me.get()).toList();
    }

    /** How many cards a board shows this viewer; a wijk that is not the viewer's has none. */
    long count(BoardAddress address) {
        return wijken(address).isEmpty()
                ? 0
                : cards.count(words.read(address, me.get()), me.get().clearance());
    }

    /** Everything again. */
    void read(BoardContents contents, BoardAddress address) {
        contents.put(all(address), layouts.of(address, wijken(address)));
    }

    private List<CardRow> all(BoardAddress address) {
        var filter = words.read(address, me.get());
        var eyes = me.get().clearance();
        return address.isQueue() ? cards.queue(filter, eyes) : cards.board(filter, eyes);
    }

    /** Some cards again, and the cards they hang under, which count them. */
    Difference look(BoardContents contents, BoardAddress address, Set<CardId> changed) {
        return Inbox.isShownBy(address) ? lookAtAll(contents, address, changed) : lookAt(contents, address, changed);
    }

    /** A card comes and goes by what happens to others, which need not be on this board. */
    private Difference lookAtAll(BoardContents contents, BoardAddress address, Set<CardId> changed) {
        var all = new HashSet<>(changed);
        contents.all().forEach(it -> all.add(it.id()));
        return contents.take(all, all(address));
    }

    private Difference lookAt(BoardContents contents, BoardAddress address, Set<CardId> changed) {
        var found = rows(address, changed);
        var parents = contents.parents(changed, found);
        parents.removeAll(changed);
        if (parents.isEmpty()) {
            return contents.take(changed, found);
        }
        var all = new HashSet<>(changed);
        all.addAll(parents);
        var more = new HashSet<>(found);
        more.addAll(rows(address, parents));
        return contents.take(all, more);
    }

    private List<CardRow> rows(BoardAddress address, Set<CardId> some) {
        return cards.board(words.read(address, me.get()), some, me.get().clearance());
    }
}
