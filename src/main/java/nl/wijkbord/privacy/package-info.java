/** Keeps personal data of residents out of every free text. */
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {})
@NullMarked
package nl.wijkbord.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
