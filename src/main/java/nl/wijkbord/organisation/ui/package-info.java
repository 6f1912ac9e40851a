/** The screens with which a settings keeper lets people in, and the page on which they choose a password. */
@NullMarked
package nl.wijkbord.organisation.ui;

import org.jspecify.annotations.NullMarked;
