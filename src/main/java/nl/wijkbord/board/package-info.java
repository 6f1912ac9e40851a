/** The cards by stage or phase, live, filtered. */
@ApplicationModule(
        displayName = "board",
        allowedDependencies = {
            "security",
            "audit",
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
package nl.wijkbord.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
