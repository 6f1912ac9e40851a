/** The board as a board and as a table, how to filter it, and what one can do from it. */
@NullMarked
package nl.wijkbord.board.ui;

import org.jspecify.annotations.NullMarked;
