package nl.wijkbord.board.ui;

import org.jspecify.annotations.Nullable;

/** A column of the board; limit is null when any number of cards may lie there, queue when it leads to none. */
record Column(
        String stage,
        String title,
        boolean open,
        boolean folded,
        String note,
        @Nullable Limit limit,
        @Nullable Link queue) {

    /** More cards than this are told in these words; of each cell of a row, or of the column as a whole. */
    record Limit(int most, String words, boolean perRow) {}

    /** Leads to another way to look at its cards. */
    record Link(String href, String words) {}
}
