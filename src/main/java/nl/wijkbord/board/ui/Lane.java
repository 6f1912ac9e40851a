package nl.wijkbord.board.ui;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;

/**
 * A row of the board: the key is what tiles point at, the wijk is its name in web addresses, empty when the row is no
 * wijk; the place is how far down it stands.
 */
record Lane(
        String key, String wijk, String title, @JsonIgnore int place) {

    /** From the top of the board. */
    static final Comparator<Lane> DOWNWARDS =
            Comparator.comparingInt(Lane::place).thenComparing(Lane::key);

    static Lane of(String key, String title, int place) {
        return new Lane(key.replace('|', ' '), "", title, place); // tiles are kept under 'row|column'
    }
}
