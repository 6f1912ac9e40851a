/** Something somebody noticed in a buurt. */
@ApplicationModule(
        displayName = "signal",
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
package nl.wijkbord.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
