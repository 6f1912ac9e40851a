package nl.wijkbord.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What would keep somebody out of a page, as axe finds it. */
public final class Axe {

    /** The framework puts it outside every landmark, and shows it only when contact is lost. */
    private static final String CONNECTION = "vaadin-connection-indicator";

    private Axe() {}

    /** One line for each rule that is broken, with the first few places; empty when nothing is. */
    public static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .exclude(CONNECTION).analyze().getViolations().stream()
                        .map(Axe::summary)
                        .toList();
    }

    private static String summary(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(it -> it.getHtml()).limit(3).toList();
    }
}
