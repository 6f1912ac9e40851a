package nl.wijkbord.board.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardMover;
import nl.wijkbord.organisation.OrganisationName;
import org.jspecify.annotations.Nullable;

/** What the columns of a board stand for. */
interface Columns {

    /** From left to right, as tiles point at them. */
    List<String> names();

    /** In which column each of these cards lies, read with the eyes of whoever looks now. */
    Map<CardId, String> of(Collection<CardRow> cards);

    String title(String name);

    /** Whether there is work to do there. */
    boolean isOpen(String name);

    /** Whether the partners talk there about what they will do. */
    default boolean isDiscussed(String name) {
        return false;
    }

    /** More cards of one wijk than this are told; empty when any number may lie there. */
    Optional<Integer> most(String name);

    /** Whether a card that lies in one column may go to another. */
    boolean lets(CardRow card, String from, String to);

    /** Where one may put it, asked of one card at a time: what its row does not tell may be read for it. */
    default List<String> offered(CardRow card, String from) {
        return names().stream().filter(it -> lets(card, from, it)).toList();
    }

    /** Whether the column beside another is the next step, so that a key takes a card there. */
    default boolean areSteps() {
        return true;
    }

    /** How a card gets where somebody wants it. */
    CardMover.Move move(Wish wish);

    /** The organisation that reacts first when the card is put there, where that is a decision of the partners. */
    default Optional<OrganisationName> decides(CardRow card, String to) {
        return Optional.empty();
    }

    /** A card, as it was last read, into a column: under another card there, or on top. */
    record Wish(
            Supplier<CardRow> card,
            String from,
            String to,
            @Nullable CardId above,
            Runnable putBack) {}

    /** What is done is out of the way until somebody asks for it. */
    default Set<String> folded() {
        return names().stream().filter(Predicate.not(this::isOpen)).collect(Collectors.toUnmodifiableSet());
    }
}
