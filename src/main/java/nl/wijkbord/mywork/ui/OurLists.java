package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbord.mywork.OurList;
import nl.wijkbord.ui.Texts;

/** The lists of an organisation, each with how many cards are on it; real links, one of which is here. */
final class OurLists extends Composite<Nav> {

    static final String WORD = "lijst";

    private static final long serialVersionUID = 1L;

    private final transient Map<OurList, Anchor> links = new EnumMap<>(OurList.class);
    private final transient Map<OurList, Span> counts = new EnumMap<>(OurList.class);

    OurLists() {
        getContent().addClassName("work-lists");
        getContent().getElement().setAttribute("aria-label", Texts.get("mywork.ours.lists"));
        Stream.of(OurList.values()).forEach(this::add);
    }

    private void add(OurList list) {
        var count = new Span();
        var link = new Anchor();
        count.addClassName("count");
        link.setRouterIgnore(false);
        link.add(new Span(Texts.get("mywork.list." + list)), count);
        links.put(list, link);
        counts.put(list, count);
        getContent().add(link);
    }

    void show(OurList here, Map<OurList, Long> many, String wijken) {
        links.forEach((list, link) -> {
            link.setHref(WorkNavigation.ours(list, wijken));
            link.getElement().setAttribute("aria-current", list == here ? "page" : "false");
        });
        counts.forEach((list, count) -> count.setText(String.valueOf(many.getOrDefault(list, 0L))));
    }

    /** Words nobody knows are the first list. */
    static OurList read(QueryParameters address) {
        var word = address.getSingleParameter(WORD).orElse("");
        return Stream.of(OurList.values())
                .filter(it -> word(it).equals(word))
                .findAny()
                .orElse(OurList.LEAD);
    }

    /** As it stands in an address. */
    static String word(OurList list) {
        return switch (list) {
            case LEAD -> "trekker";
            case ASKED -> "gevraagd";
            case RAISED -> "gemeld";
            case HELP -> "draagt-bij";
        };
    }
}
