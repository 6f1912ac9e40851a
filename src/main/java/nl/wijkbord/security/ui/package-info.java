/** The page on which people sign in. */
@NullMarked
package nl.wijkbord.security.ui;

import org.jspecify.annotations.NullMarked;
