/** The part of the page of a card that only assignments have. */
@NullMarked
package nl.wijkbord.assignment.ui;

import org.jspecify.annotations.NullMarked;
