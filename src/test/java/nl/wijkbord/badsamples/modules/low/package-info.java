/** Lies below, and may use nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.wijkbord.badsamples.modules.low;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
