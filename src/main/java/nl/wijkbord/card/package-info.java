/** What every card on the board has: number, place, stage, deadline, visibility, comments, attachments. */
@NullMarked
package nl.wijkbord.card;

import org.jspecify.annotations.NullMarked;
