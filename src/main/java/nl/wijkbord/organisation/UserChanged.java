package nl.wijkbord.organisation;

import nl.wijkbord.audit.Auditable;

/** Something was done to an account, or by whoever tried to use it. */
record UserChanged(String action, String object) implements Auditable {}
