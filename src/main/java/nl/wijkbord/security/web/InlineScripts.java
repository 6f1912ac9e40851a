package nl.wijkbord.security.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** The scripts that stand in the page itself: only ours may run, and no words of a card can end one. */
@Component
class InlineScripts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Vaadin's script that holds the first screen as JSON, not made safe for a page. */
    private static final String FIRST_SCREEN = "script[initial]";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(InlineScripts::mend);
    }

    private static void mend(IndexHtmlResponse page) {
        var document = page.getDocument();
        document.getElementsByTag("script").attr("nonce", ContentPolicy.nonce(page.getVaadinRequest()::getAttribute));
        document.select(FIRST_SCREEN).forEach(InlineScripts::escape);
    }

    /** In JSON this sign only stands within words, and there it may be written as a number. */
    private static void escape(Element script) {
        script.dataNodes().forEach(it -> it.setWholeData(it.getWholeData().replace("<", "\\u003c")));
    }
}
