package nl.wijkbord.security.web;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;

/** Sees to it that of the scripts that stand in the page itself only ours run, and say what we wrote. */
final class InlineScripts {

    /** Vaadin's script that holds the first screen as JSON, not made safe for a page. */
    private static final String FIRST_SCREEN = "script[initial]";

    private InlineScripts() {}

    static void mend(IndexHtmlResponse page) {
        var document = page.getDocument();
        document.getElementsByTag("script").attr("nonce", ContentPolicy.nonce(page.getVaadinRequest()::getAttribute));
        document.select(FIRST_SCREEN).forEach(InlineScripts::escape);
    }

    /** No words of a card end the script they stand in: in JSON this sign only stands within words, also as a number. */
    private static void escape(Element script) {
        script.dataNodes().forEach(it -> it.setWholeData(it.getWholeData().replace("<", "\\u003c")));
    }
}
