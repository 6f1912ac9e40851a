/** What every card on the board has: number, place, stage, deadline, visibility, who does it and what it is linked to. */
@ApplicationModule(
        displayName = "card",
        allowedDependencies = {"security", "audit", "wijk", "organisation", "problem", "privacy", "ui", "rounds"})
@NullMarked
package nl.wijkbord.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
