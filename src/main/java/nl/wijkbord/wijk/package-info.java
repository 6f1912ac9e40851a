/** The municipality's wijken, kernen and buurten, and the words it uses for them. */
@ApplicationModule(
        displayName = "wijk",
        allowedDependencies = {"problem", "security", "ui"})
@NullMarked
package nl.wijkbord.wijk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
