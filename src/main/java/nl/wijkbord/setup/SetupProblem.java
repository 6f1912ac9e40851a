package nl.wijkbord.setup;

/** One thing to mend in a set-up file; line 0 is the file as a whole. */
public record SetupProblem(int line, String field, String message) {

    @Override
    public String toString() {
        var place = line == 0 ? "Het bestand" : "Regel " + line;
        return field.isEmpty() ? place + ": " + message : place + ", " + field + ": " + message;
    }
}
