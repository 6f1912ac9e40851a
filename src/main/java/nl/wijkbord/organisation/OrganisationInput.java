package nl.wijkbord.organisation;

/** What a settings keeper tells about an organisation. */
public record OrganisationInput(String name, String kind, String initials, String colour, boolean hasAccounts) {}
