/** The log of who did and saw what, for who watches over privacy. */
@NullMarked
package nl.wijkbord.audit.ui;

import org.jspecify.annotations.NullMarked;
