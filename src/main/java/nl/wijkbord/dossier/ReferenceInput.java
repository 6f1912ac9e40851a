package nl.wijkbord.dossier;

/** Where a matter is handled further: the name of the system, and the number or address there. */
public record ReferenceInput(String system, String reference) {

    /** In characters. */
    public static final int SYSTEM = 60;

    /** In characters. */
    public static final int REFERENCE = 120;

    public ReferenceInput {
        system = Additions.line(system, SYSTEM);
        reference = Additions.line(reference, REFERENCE);
    }
}
