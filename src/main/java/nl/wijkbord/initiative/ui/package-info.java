/** The part of the page of a card that only initiatives have. */
@NullMarked
package nl.wijkbord.initiative.ui;

import org.jspecify.annotations.NullMarked;
