package nl.wijkbord.board.ui;

import java.util.Comparator;
import nl.wijkbord.card.CardRow;
import org.jspecify.annotations.Nullable;

/**
 * How one board is laid out: which row and which column each card lies in.
 *
 * @param queue the order of all cards, whatever column they lie in; null: column by column
 */
record Layout(Laning rows, Columns columns, @Nullable Comparator<CardRow> queue) {}
