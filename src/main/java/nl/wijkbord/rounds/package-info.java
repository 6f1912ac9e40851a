/** What has to be done every so often: by one server, and afterwards when none was there. */
@ApplicationModule(
        displayName = "rounds",
        allowedDependencies = {})
@NullMarked
package nl.wijkbord.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
