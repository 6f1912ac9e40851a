package nl.wijkbord.setup;

import java.io.PrintStream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why Wijkbord did not start where scripts and people look for it: plainly, on standard error. */
class StartReport implements FailureAnalysisReporter {

    private final PrintStream out = System.err;

    @Override
    public void report(FailureAnalysis analysis) {
        out.println(analysis.getDescription());
        if (analysis.getAction() != null) {
            out.println(analysis.getAction());
        }
    }
}
