/** Who is looking, and what that person may do. */
@NullMarked
package nl.wijkbord.security;

import org.jspecify.annotations.NullMarked;
