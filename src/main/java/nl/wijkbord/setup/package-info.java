/** Reads the set-up file that describes one municipality, says exactly what is wrong with it, and fills an empty database with it. */
@ApplicationModule(
        displayName = "setup",
        allowedDependencies = {
            "security",
            "wijk",
            "organisation",
            "card",
            "signal",
            "initiative",
            "assignment",
            "privacy",
            "ui"
        })
@NullMarked
package nl.wijkbord.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
