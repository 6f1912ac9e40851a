/** Quick add, as a dialog and as a screen of its own. */
@NullMarked
package nl.wijkbord.intake.ui;

import org.jspecify.annotations.NullMarked;
