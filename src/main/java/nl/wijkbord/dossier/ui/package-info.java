/** The parts of the page of a card that show what people say about it and add to it. */
@NullMarked
package nl.wijkbord.dossier.ui;

import org.jspecify.annotations.NullMarked;
