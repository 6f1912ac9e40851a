/** The part of the page of a card that only signals have: how the team came to know. */
@NullMarked
package nl.wijkbord.signal.ui;

import org.jspecify.annotations.NullMarked;
