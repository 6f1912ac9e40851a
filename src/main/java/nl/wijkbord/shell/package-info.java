/** The frame around every screen. */
@ApplicationModule(allowedDependencies = {"ui", "security", "organisation", "wijk"})
@NullMarked
package nl.wijkbord.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
