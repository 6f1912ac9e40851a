/** The parts of a screen that show a card of any kind, and the bell that rings when one changed. */
@NamedInterface("ui")
@NullMarked
package nl.wijkbord.card.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
