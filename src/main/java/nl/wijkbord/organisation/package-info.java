/** Partner organisations and their people. */
@ApplicationModule(
        displayName = "organisation",
        allowedDependencies = {"security", "audit", "wijk", "privacy", "problem", "ui"})
@NullMarked
package nl.wijkbord.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
