package nl.wijkbord.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Goes to boards and cards; nothing else knows how their addresses are built. */
final class BoardNavigation {

    private BoardNavigation() {}

    static BoardAddress read(BeforeEnterEvent event) {
        var route = event.getRouteParameters();
        return new BoardAddress(
                BoardAddress.kind(event.getLocation().getSegments()),
                route.get("wijk").orElse(""),
                route.get("card").orElse(""),
                event.getLocation().getQueryParameters().getParameters());
    }

    /** A step in the history of the browser: the back button undoes it. */
    static void go(BoardAddress address) {
        UI.getCurrent().navigate(address.path(), parameters(address));
    }

    /** Instead of where one was going. */
    static void forward(BeforeEnterEvent event, BoardAddress address) {
        event.forwardTo(address.path());
    }

    /** No step: the address changes under the same screen. */
    static void rewrite(BoardAddress address) {
        UI.getCurrent().getPage().getHistory().replaceState(null, address.url());
    }

    private static QueryParameters parameters(BoardAddress address) {
        return new QueryParameters(address.how().entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(String.join(",", it.getValue())))));
    }
}
