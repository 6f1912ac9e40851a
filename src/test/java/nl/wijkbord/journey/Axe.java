package nl.wijkbord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What would keep somebody out of a page, as axe finds it. */
public final class Axe {

    /**
     * Asked for only what is wrong, axe does not describe all that is right, which takes most of its time. What the
     * framework puts outside every landmark shows only when contact is lost.
     */
    private static final String FINDINGS = """
            async () => {
              const wrong = await axe.run({exclude: [['vaadin-connection-indicator']]}, {resultTypes: ['violations']});
              return wrong.violations.map(it => it.id + ' ' + it.nodes.slice(0, 3).map(node => node.html));
            }""";

    private Axe() {}

    /** One line for each rule that is broken, with the first few places; empty when nothing is. */
    public static List<String> findings(Page page) {
        assertThat(page.frames())
                .as("pages in the page, which axe does not look into")
                .hasSize(1);
        page.evaluate(AxeBuilder.getAxeScript());
        return ((List<?>) page.evaluate(FINDINGS))
                .stream().map(Object::toString).toList();
    }
}
