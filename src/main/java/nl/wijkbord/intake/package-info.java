/** Puts something new on the board, in as few keystrokes as there can be. */
@ApplicationModule(
        displayName = "intake",
        allowedDependencies = {
            "security",
            "wijk",
            "organisation",
            "problem",
            "privacy",
            "ui",
            "card",
            "card :: ui",
            "signal",
            "initiative",
            "assignment"
        })
@NullMarked
package nl.wijkbord.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
