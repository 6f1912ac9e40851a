package nl.wijkbord.signal;

import nl.wijkbord.card.Face;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;

/** What somebody fills in to report a signal; the reason tells why what looks like personal data may stay. */
public record SignalInput(Face face, Visibility visibility, Telling telling, Reason reason) {}
