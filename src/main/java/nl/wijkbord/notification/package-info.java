/** Who hears of what happened to a card: in the bell above every screen, and by mail. */
@ApplicationModule(
        displayName = "notification",
        allowedDependencies = {
            "security",
            "wijk",
            "organisation",
            "problem",
            "ui",
            "rounds",
            "card",
            "card :: ui",
            "dossier"
        })
@NullMarked
package nl.wijkbord.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
