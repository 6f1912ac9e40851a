package nl.wijkbord.organisation;

/**
 * A partner and its sheet, as somebody reads it.
 *
 * @param version of the sheet; -1 as long as there is none
 * @param mayChange whether whoever looks writes it
 */
public record PartnerRow(OrganisationName organisation, long version, PartnerSheet sheet, boolean mayChange) {}
