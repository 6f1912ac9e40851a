package nl.wijkbord.assignment;

/** How an agreement stands, for who reads the register. */
public enum AgreementState {
    OPEN,
    TE_LAAT,
    GEDAAN,
    VERVALLEN;

    /** Whether something has still to be done. */
    public boolean isOpen() {
        return this == OPEN || this == TE_LAAT;
    }
}
