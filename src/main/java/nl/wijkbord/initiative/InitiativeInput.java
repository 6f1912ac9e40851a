package nl.wijkbord.initiative;

import nl.wijkbord.card.Face;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;

/** What somebody fills in for a new initiative; the initiator is a group, never a person. */
public record InitiativeInput(Face face, Visibility visibility, String initiator, Reason reason) {}
