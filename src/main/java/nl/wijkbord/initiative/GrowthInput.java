package nl.wijkbord.initiative;

import nl.wijkbord.privacy.Reason;

/** What somebody fills in to grow an initiative from a signal; place and eyes are those of the signal. */
public record GrowthInput(String title, String description, String initiator, Reason reason) {}
