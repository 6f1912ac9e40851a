package nl.wijkbord.board.ui;

import java.util.List;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** The signals of a wijk that have to do with no other card yet, and how many of them somebody left lying. */
@Component
class Inbox {

    /** In an address: whatever is linked to nothing that its reader may see. */
    static final String UNLINKED = "niet-gekoppeld";

    static final String NEED = "nodig";

    /** Among those: nobody did anything with it for more than a working week, and the reader has not seen it as it is now. */
    private static final List<String> WAITING = List.of(UNLINKED, "onbekeken", "gewijzigd");

    private final Counts counts;

    Inbox(Counts counts) {
        this.counts = counts;
    }

    static boolean isShownBy(BoardAddress address) {
        return address.get(NEED).contains(UNLINKED);
    }

    /** Those on the same board that wait for this reader, whatever other filters are on. */
    static BoardAddress waitingOn(BoardAddress board) {
        return board.close()
                .withoutFilters()
                .with(BoardAddress.WIJKEN, board.get(BoardAddress.WIJKEN))
                .with(NEED, WAITING);
    }

    long waiting(BoardAddress board) {
        return counts.of(waitingOn(board));
    }

    /** What stands on the chip: the sign of what was left too long, with how many, where there are some. */
    static String words(long waiting) {
        var name = Texts.get("board.filter.nodig.niet-gekoppeld");
        return waiting == 0 ? name : Texts.get("board.inbox.waiting", name, waiting);
    }

    /** The same for who asks what the sign means, or hears the chip. */
    static String meaning(long waiting) {
        var name = Texts.get("board.filter.nodig.niet-gekoppeld");
        return waiting == 0 ? name : Texts.get("board.inbox.meaning", name, waiting);
    }
}
