/** Lets photos and PDFs in, and nothing else that came with them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.wijkbord.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
