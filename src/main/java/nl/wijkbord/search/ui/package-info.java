/** The line to type in, above every screen and under two keys. */
@NullMarked
package nl.wijkbord.search.ui;

import org.jspecify.annotations.NullMarked;
