/** Finds a card from anywhere. */
@ApplicationModule(
        displayName = "search",
        allowedDependencies = {"security", "wijk", "ui", "card"})
@NullMarked
package nl.wijkbord.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
