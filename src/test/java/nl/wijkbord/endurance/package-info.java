/** What takes too long for every build: many editors at once, and a product that is killed while people work. */
@NullMarked
package nl.wijkbord.endurance;

import org.jspecify.annotations.NullMarked;
