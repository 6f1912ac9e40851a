/** A task one partner organisation agreed to, and how the partners agreed it. */
@ApplicationModule(
        displayName = "assignment",
        allowedDependencies = {
            "security",
            "audit",
            "wijk",
            "organisation",
            "problem",
            "privacy",
            "ui",
            "rounds",
            "card",
            "card :: ui"
        })
@NullMarked
package nl.wijkbord.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
