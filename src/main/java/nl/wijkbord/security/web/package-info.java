/** What every answer of the server carries to keep browsers on our side. */
@NullMarked
package nl.wijkbord.security.web;

import org.jspecify.annotations.NullMarked;
