/** The promises between people, kept in real browsers with the whole product behind them. */
@NullMarked
package nl.wijkbord.journey;

import org.jspecify.annotations.NullMarked;
