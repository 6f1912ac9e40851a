/** Remembers who did and who saw what. */
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"security", "privacy", "problem", "ui"})
@NullMarked
package nl.wijkbord.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
