package nl.wijkbord.card;

import nl.wijkbord.audit.Auditable;

/** A category is offered for new cards from now on, or no longer. */
record CategoryOffered(String action, String object) implements Auditable {}
