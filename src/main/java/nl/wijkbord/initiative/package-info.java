/** Something residents want to do. */
@ApplicationModule(
        displayName = "initiative",
        allowedDependencies = {
            "security",
            "audit",
            "wijk",
            "organisation",
            "problem",
            "privacy",
            "ui",
            "card",
            "card :: ui"
        })
@NullMarked
package nl.wijkbord.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
