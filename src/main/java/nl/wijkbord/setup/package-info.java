/** Reads the set-up file that describes one municipality, and says exactly what is wrong with it. */
@NullMarked
package nl.wijkbord.setup;

import org.jspecify.annotations.NullMarked;
