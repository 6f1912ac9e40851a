package nl.wijkbord.organisation.ui;

import nl.wijkbord.organisation.PersonInput;
import nl.wijkbord.organisation.Seat;

/** Somebody new, with a first seat. */
record NewUser(PersonInput person, Seat seat) {}
