package nl.wijkbord.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who opens everything there is to open, and looks behind it. */
final class Tour {

    private static final JsonMapper JSON = JsonMapper.shared();
    static final Pattern FILE = Pattern.compile("\"(VAADIN/dynamic/resource/[^\"]+)\"");
    /** The board and the palette ask the same question; the palette is asked all of it. */
    private static final int FEW = 3;

    private static final List<String> PAGES = List.of(
            "",
            "wijken",
            "wijken?weergave=lijst",
            "wijken?weergave=wie-doet-wat",
            "wijken?status=nieuw&nodig=trekker",
            "wijken?nodig=niet-gekoppeld",
            "wijken?rijen=trekker",
            "wijken?rijen=initiatief&termijn=geen&leeftijd=tot-1-week",
            "wijken?rijen=buurt&sinds=vandaag&nodig=nieuws",
            "wijken?rijen=thema&domein=veiligheid&wie=mij",
            "wijken?bedoeld=signaal,klacht",
            "initiatieven",
            "initiatieven?weergave=lijst&rijen=trekker",
            "mijn-werk",
            "mijn-organisatie",
            "mijn-organisatie?lijst=gevraagd",
            "mijn-organisatie?lijst=gemeld",
            "mijn-organisatie?lijst=draagt-bij",
            "afspraken",
            "afspraken?status=open,te-laat&organisatie=corporatie",
            "meldingen",
            "nieuw",
            "prullenbak",
            "waarneming",
            "partners",
            "audit",
            "beheer/gebruikers",
            "beheer/organisaties",
            "beheer/wijken",
            "beheer/soorten",
            "beheer/regels",
            "beheer/termijnen");

    private final Tab tab;
    private final String wijk;
    private final Map<String, String> seen = new LinkedHashMap<>();

    Tour(Tab tab, String wijk) {
        this.tab = tab;
        this.wijk = "wijk/" + wijk;
    }

    /** What came, for every page. */
    Map<String, String> all(List<String> numbers, List<String> words) {
        PAGES.forEach(this::page);
        page(wijk);
        page(wijk + "?weergave=lijst");
        page(wijk + "/initiatieven");
        numbers.forEach(it -> page("k/" + it));
        words.stream().limit(FEW).forEach(it -> page("wijken?q=" + it));
        search(words);
        return seen;
    }

    private void page(String path) {
        tab.forget();
        tab.open(path);
        askTheLog();
        rows();
        press("bewerkt");
        files();
        press("Geschiedenis");
        seen.put(path, tab.received());
    }

    /** Where the log is, it opens for a reason. */
    private void askTheLog() {
        tab.parts().with("label", "Reden van het zoeken").forEach(it -> tab.fill(it, "value", "jaarlijkse controle"));
        press("Zoek");
    }

    /** Tables and lists to choose from ask for their rows when they are seen. */
    private void rows() {
        var asked = new ArrayList<Integer>(tab.parts().of("vaadin-grid"));
        asked.forEach(it -> tab.send(call(it, "setViewportRange", 0, 100)));
        tab.parts().of("vaadin-combo-box").forEach(it -> tab.send(call(it, "setViewportRange", 0, 100, "")));
    }

    private void files() {
        FILE.matcher(tab.received())
                .results()
                .map(it -> "/" + it.group(1))
                .distinct()
                .forEach(tab::get);
    }

    static ObjectNode call(int node, String method, Object... arguments) {
        var call = Tab.rpc("publishedEventHandler", node).put("templateEventMethodName", method);
        call.set("templateEventMethodArgs", JSON.valueToTree(arguments));
        return call.put("promise", -1);
    }

    private void press(String words) {
        tab.parts().around(words).forEach(it -> tab.event(it, "click", JSON.createObjectNode()));
    }

    private void search(List<String> words) {
        tab.forget();
        tab.open("wijken");
        var keys = tab.parts().ears().stream()
                .filter(it -> it.event().equals("wb-key"))
                .findFirst();
        keys.ifPresent(it -> tab.event(it.node(), "wb-key", key("/")));
        words.forEach(word -> tab.parts().of("input").forEach(it -> tab.fill(it, "value", word)));
        seen.put("search", tab.received());
    }

    private static JsonNode key(String key) {
        return JSON.createObjectNode().put("event.detail.key", key);
    }
}
