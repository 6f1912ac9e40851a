package nl.wijkbord.board.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import nl.wijkbord.card.CardBell;
import nl.wijkbord.card.CardOpened;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The signals of a wijk that have to do with no other card yet, and how many of them somebody left lying. */
@Component
class Inbox {

    /** In an address: whatever is linked to nothing that its reader may see. */
    static final String UNLINKED = "niet-gekoppeld";

    static final String NEED = "nodig";

    /** Among those: nobody did anything with it for more than a working week, and the reader has not seen it as it is now. */
    private static final List<String> WAITING = List.of(UNLINKED, "onbekeken", "gewijzigd");

    /** For a few seconds: who walks from board to board asks the same again. */
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private static final int MOST = 1_000;

    private final BoardReader reader;
    private final Cache<Asked, Long> known =
            Caffeine.newBuilder().expireAfterWrite(A_WHILE).maximumSize(MOST).build();

    /** Of which board, and with which eyes: nobody hears the number of another. */
    private record Asked(UserId reader, Clearance eyes, BoardAddress board) {}

    Inbox(BoardReader reader) {
        this.reader = reader;
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
        var me = reader.viewer();
        return known.get(new Asked(me.id(), me.clearance(), waitingOn(board)), it -> reader.count(it.board()));
    }

    @TransactionalEventListener
    void on(CardBell changed) {
        known.invalidateAll();
    }

    @TransactionalEventListener
    void on(CardOpened seen) {
        known.invalidateAll();
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
