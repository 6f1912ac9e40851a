package nl.wijkbord.audit;

import java.time.LocalDate;

/** What somebody wants to know about: from which day, by whom (part of a name), about which card or account; empty asks for all. */
public record AuditFilter(LocalDate from, String who, String object) {}
