/** The small town that the tests play in: its organisations, wijken, people and cards. */
@NullMarked
package nl.wijkbord.town;

import org.jspecify.annotations.NullMarked;
