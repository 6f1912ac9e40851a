package nl.wijkbord.setup;

/** The words a set-up file uses for its cards; in the file they are written in lower case. */
public interface CardWords {

    /** How soon somebody should react. */
    enum Priority {
        URGENT,
        HOOG,
        NORMAAL,
        LAAG
    }

    /** How far a card is shared. */
    enum Visibility {
        OPENBAAR,
        WIJKTEAM,
        BEPERKT,
        EIGEN_ORGANISATIE
    }

    /** What sort of message it was. */
    enum SignalType {
        SIGNAAL,
        VRAAG,
        IDEE,
        AANBOD,
        KLACHT,
        COMPLIMENT
    }

    /** Along which way a signal came in. */
    enum Channel {
        INLOOP_GEBIEDSTEAM,
        INLOOPSPREEKUUR,
        HUIS_VAN_DE_WIJK,
        KOFFIEKARGESPREK,
        BEWONERSAVOND,
        NETWERKBIJEENKOMST,
        INWONERSENQUETE,
        WIJKSCHOUW,
        STRAATRONDE,
        EIGEN_WAARNEMING,
        HUURDER_VIA_CORPORATIE,
        WIJKBEHEERDER,
        PARTNER,
        SCHOOL,
        ONDERNEMER,
        BEWONERSORGANISATIE,
        MOR,
        TELEFOON,
        E_MAIL,
        SOCIAL_MEDIA,
        RAAD_COLLEGE
    }

    /** What kind of reporter it was; never who. */
    enum Source {
        BEWONER,
        GROEP_BEWONERS,
        ONDERNEMER,
        PROFESSIONAL,
        BESTUUR
    }

    /** What a signal can wait for. */
    enum WaitingReason {
        AFDELING_GEMEENTE,
        PARTNER,
        BEWONERS,
        VERGUNNING,
        BUDGET,
        UITVOERING_GEPLAND,
        SEIZOEN,
        ONDERZOEK
    }

    /** How a card ended. */
    enum Result {
        OPGELOST,
        DEELS_OPGELOST,
        GEEN_ACTIE_MOGELIJK,
        DOORVERWEZEN,
        OMGEZET_IN_INITIATIEF,
        DUBBEL,
        GEEN_SIGNAAL
    }

    /** Whether residents were told; NIET_NODIG needs a reason. */
    enum Feedback {
        JA,
        NIET_NODIG
    }

    /** How far an initiative is. */
    enum Phase {
        IDEE,
        VERKENNING,
        PLAN,
        AKKOORD,
        UITVOERING,
        GEREED,
        BEHEER;

        /** Whether the work itself is done. */
        boolean isDone() {
            return this == GEREED || this == BEHEER;
        }
    }

    /** What the asked organisation said to an assignment. */
    enum Answer {
        GEVRAAGD,
        GEACCEPTEERD,
        TERUGGEGEVEN,
        KLAAR
    }

    /** How two cards hang together. */
    enum RelationKind {
        DUBBEL_VAN,
        HOORT_BIJ,
        VEROORZAAKT_DOOR,
        LEIDDE_TOT
    }
}
