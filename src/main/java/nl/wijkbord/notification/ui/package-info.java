/** The bell above every screen, and the page of what it told. */
@NullMarked
package nl.wijkbord.notification.ui;

import org.jspecify.annotations.NullMarked;
