/** How the rules of the product refuse something, in words a person can read. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.wijkbord.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
