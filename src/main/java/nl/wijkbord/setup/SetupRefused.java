package nl.wijkbord.setup;

import java.util.List;
import java.util.stream.Collectors;

/** A set-up file that cannot be used, with everything that must be mended in it. */
public class SetupRefused extends RuntimeException {

    private final List<SetupProblem> problems;

    SetupRefused(List<SetupProblem> problems) {
        super(problems.stream().map(SetupProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    static SetupRefused whole(String message) {
        return new SetupRefused(List.of(new SetupProblem(0, "", message)));
    }

    /** In the order of the file. */
    public List<SetupProblem> problems() {
        return problems;
    }
}
