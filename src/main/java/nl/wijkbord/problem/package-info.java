/** What a person asked that cannot be done, in words that person understands. */
@ApplicationModule(
        displayName = "problem",
        allowedDependencies = {})
@NullMarked
package nl.wijkbord.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
