/** Who is looking, and what that person may do. */
@ApplicationModule(allowedDependencies = "ui")
@NullMarked
package nl.wijkbord.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
