package nl.wijkbord.wijk;

import nl.wijkbord.security.WijkId;

/** Other organisations work together in a wijk than before. */
public record TeamChanged(WijkId wijk) {}
