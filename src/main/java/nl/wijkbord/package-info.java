@NullMarked
package nl.wijkbord;

import org.jspecify.annotations.NullMarked;
