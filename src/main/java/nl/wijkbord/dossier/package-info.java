/** What people say about a card and add to it. */
@ApplicationModule(
        displayName = "dossier",
        allowedDependencies = {
            "card",
            "card :: ui",
            "security",
            "audit",
            "wijk",
            "organisation",
            "problem",
            "privacy",
            "file",
            "ui"
        })
@NullMarked
package nl.wijkbord.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
