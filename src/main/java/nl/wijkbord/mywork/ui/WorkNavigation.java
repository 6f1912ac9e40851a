package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.UI;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the lists of work. */
final class WorkNavigation {

    static final String MINE = "mijn-werk";
    static final String OURS = "mijn-organisatie";

    private WorkNavigation() {}

    static String of(String page, String word, String value) {
        var address = UriComponentsBuilder.fromPath(page);
        if (!value.isEmpty()) {
            address.queryParam(word, value);
        }
        return address.encode().toUriString();
    }

    /** No step back: the address changes under the same screen. */
    static void rewrite(String address) {
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }
}
