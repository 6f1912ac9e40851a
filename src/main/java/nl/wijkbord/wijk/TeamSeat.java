package nl.wijkbord.wijk;

import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;

/** The place of an organisation in the team of a wijk. */
record TeamSeat(WijkId wijk, OrganisationId organisation) {}
