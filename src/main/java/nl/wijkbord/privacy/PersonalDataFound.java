package nl.wijkbord.privacy;

import java.util.List;

/** The text of a field may not be kept as it is; says which field and what was found, never the words. */
public class PersonalDataFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient List<Finding> findings;

    public PersonalDataFound(String field, List<Finding> findings) {
        super("Personal data in " + field + ": " + kinds(findings));
        this.field = field;
        this.findings = List.copyOf(findings);
    }

    private static List<Finding.Kind> kinds(List<Finding> findings) {
        return findings.stream().map(Finding::kind).distinct().sorted().toList();
    }

    public String field() {
        return field;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** What was found, each kind once, the blocked kinds first. */
    public List<Finding.Kind> kinds() {
        return kinds(findings);
    }

    /** Whether no reason helps: the words have to go. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::isBlocked);
    }
}
