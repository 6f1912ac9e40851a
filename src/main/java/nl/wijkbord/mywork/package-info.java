/** What somebody has to do over all wijken, and what an organisation has. */
@ApplicationModule(
        displayName = "mywork",
        allowedDependencies = {"security", "wijk", "organisation", "problem", "privacy", "ui", "card", "card :: ui"})
@NullMarked
package nl.wijkbord.mywork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
