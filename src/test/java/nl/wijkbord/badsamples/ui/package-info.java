/** Screens that do what screens should not. */
@NullMarked
package nl.wijkbord.badsamples.ui;

import org.jspecify.annotations.NullMarked;
