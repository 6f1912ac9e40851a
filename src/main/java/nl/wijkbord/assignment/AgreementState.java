package nl.wijkbord.assignment;

/** How an agreement stands, for who reads the register. */
public enum AgreementState {
    OPEN,
    TE_LAAT,
    GEDAAN,
    VERVALLEN,
    /** Done or not needed any more: who reads titles only is not told which. */
    AFGEROND;

    /** Whether something has still to be done. */
    public boolean isOpen() {
        return this == OPEN || this == TE_LAAT;
    }
}
