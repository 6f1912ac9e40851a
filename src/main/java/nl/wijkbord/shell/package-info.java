/** The frame around every screen. */
@ApplicationModule(allowedDependencies = "ui")
@NullMarked
package nl.wijkbord.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
