/** How fast and how heavy the packaged product is; started by bin/bench, never by the build. */
@NullMarked
package nl.wijkbord.bench;

import org.jspecify.annotations.NullMarked;
