/** The lists of one's own work and of that of one's organisation, live, to tick off in place. */
@NullMarked
package nl.wijkbord.mywork.ui;

import org.jspecify.annotations.NullMarked;
