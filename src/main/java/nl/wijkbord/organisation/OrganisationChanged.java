package nl.wijkbord.organisation;

import nl.wijkbord.audit.Auditable;

/** An organisation was added, or is called or coloured otherwise. */
record OrganisationChanged(String action, String object) implements Auditable {}
