/** What comes over the wire: pages, messages and files as a browser gets them, and messages that no browser would send. */
@NullMarked
package nl.wijkbord.wire;

import org.jspecify.annotations.NullMarked;
