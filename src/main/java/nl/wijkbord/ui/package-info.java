/** One way to show a form, a table, a message. Knows no business words. */
@ApplicationModule(allowedDependencies = "problem")
@NullMarked
package nl.wijkbord.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
