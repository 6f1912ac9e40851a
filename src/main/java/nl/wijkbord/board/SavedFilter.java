package nl.wijkbord.board;

import java.util.UUID;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/**
 * A way to look at the board that somebody kept: the address it has, who else has it, whether the viewer may throw
 * it away, and whether it stands on the board itself.
 *
 * @param team whose it is when it is shared with one; otherwise null
 */
public record SavedFilter(
        UUID id,
        String name,
        String address,
        SharedWith with,
        @Nullable WijkId team,
        boolean mine,
        boolean pinned) {

    /** Whether it belongs on this board: what a team pinned is for the board of its wijk; null: of several. */
    public boolean isFor(@Nullable WijkId board) {
        return with != SharedWith.TEAM || (team != null && team.equals(board));
    }
}
