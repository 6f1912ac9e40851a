package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.UI;
import nl.wijkbord.mywork.OurList;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the lists of work. */
final class WorkNavigation {

    static final String MINE = "mijn-werk";
    static final String OURS = "mijn-organisatie";

    private WorkNavigation() {}

    static String mine(String wijken) {
        return withWijken(UriComponentsBuilder.fromPath(MINE), wijken);
    }

    static String ours(OurList list, String wijken) {
        return withWijken(UriComponentsBuilder.fromPath(OURS).queryParam(OurLists.WORD, OurLists.word(list)), wijken);
    }

    private static String withWijken(UriComponentsBuilder address, String wijken) {
        if (!wijken.isEmpty()) {
            address.queryParam(WijkChoice.WORD, wijken);
        }
        return address.encode().toUriString();
    }

    /** No step back: the address changes under the same screen. */
    static void rewrite(String address) {
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }
}
