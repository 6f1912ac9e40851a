/** Lies above. */
@NullMarked
package nl.wijkbord.badsamples.modules.high;

import org.jspecify.annotations.NullMarked;
