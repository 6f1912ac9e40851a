package nl.wijkbord.organisation;

/** An organisation in the list of a settings keeper, as it was read: a change through an older row is refused. */
public record OrganisationRow(OrganisationName organisation, long version) {}
