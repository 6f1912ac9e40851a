package nl.wijkbord.search.ui;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardSearch;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.ui.Palette;
import nl.wijkbord.ui.Palette.Group;
import nl.wijkbord.ui.Palette.Line;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Finds a card by what somebody remembers of it; without words it shows what that person had open last. */
@Component
class SearchPalette {

    private static final int MOST = 20;
    private static final int FEW = 8;

    private final CardSearch search;
    private final Wijken wijken;
    private final CurrentViewer me;

    SearchPalette(CardSearch search, Wijken wijken, CurrentViewer me) {
        this.search = search;
        this.wijken = wijken;
        this.me = me;
    }

    void open() {
        Palette.of("search.title", this::find, this::line)
                .onChoose(it -> SearchNavigation.open(it.number()))
                .open();
    }

    private List<Group<CardRow>> find(String words) {
        var eyes = me.get().clearance();
        return words.isEmpty() ? atHand(eyes) : List.of(new Group<>("", search.find(words, eyes, MOST)));
    }

    /** Each card once. */
    private List<Group<CardRow>> atHand(Clearance eyes) {
        var favourites = search.favourites(eyes, FEW);
        var kept = favourites.stream().map(CardRow::id).collect(toUnmodifiableSet());
        var recent = search.recent(eyes, FEW).stream()
                .filter(it -> !kept.contains(it.id()))
                .toList();
        return List.of(
                new Group<>(Texts.get("search.recent"), recent),
                new Group<>(Texts.get("search.favourites"), favourites));
    }

    private Line line(CardRow card) {
        var wijk = wijken.find(card.wijk()).map(WijkName::name).orElse("");
        var stage = Texts.get("card.stage." + card.stage());
        return new Line(card.number().toString(), card.title(), Texts.get("search.note", wijk, stage));
    }
}
