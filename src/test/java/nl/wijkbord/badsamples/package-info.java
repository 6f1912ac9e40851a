/** What review sends back: every guard has to catch its own sample here. */
@NullMarked
package nl.wijkbord.badsamples;

import org.jspecify.annotations.NullMarked;
