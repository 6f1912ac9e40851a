package nl.wijkbord.intake.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.signal.SimilarSignal;
import nl.wijkbord.signal.SimilarSignals;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Knows what this viewer can choose from when something new is put on the board. */
@Component
class Offers {

    private static final String POLICE = "politie";

    /** In characters, as the database keeps it. */
    private static final int RECEIVED_BY = 80;

    /** What may not become a card stands last. */
    private static final Comparator<CategoryName> CARDS_FIRST =
            Comparator.comparing(it -> it.use() == CategoryUse.NO_CARD);

    private final Wijken wijken;
    private final Categories categories;
    private final Organisations organisations;
    private final CurrentViewer me;
    private final CardParties parties;
    private final Times times;
    private final SimilarSignals similar;

    Offers(
            Wijken wijken,
            Categories categories,
            Organisations organisations,
            CurrentViewer me,
            CardParties parties,
            Times times,
            SimilarSignals similar) {
        this.wijken = wijken;
        this.categories = categories;
        this.organisations = organisations;
        this.me = me;
        this.parties = parties;
        this.times = times;
        this.similar = similar;
    }

    /** Whether this viewer writes anywhere at all. */
    boolean isAny() {
        return me.find().filter(viewer -> mine(viewer).findAny().isPresent()).isPresent();
    }

    /** @param slug the wijk one comes from; empty when that is several or none */
    Offer from(String slug) {
        var viewer = me.get();
        var mine = mine(viewer).toList();
        var places = mine.stream().flatMap(this::places).toList();
        var own = organisations.find(viewer.organisation());
        return new Offer(
                places,
                start(mine, slug).map(it -> new Where(it, null)).orElse(null),
                categories.offered().stream().sorted(CARDS_FIRST).toList(),
                own.map(OrganisationName::name).map(Offers::shortened).orElse(""),
                own.map(OrganisationName::kind).filter(POLICE::equals).isPresent(),
                times.today(),
                parties::team,
                it -> parties.onCall(Set.of(it)),
                this::alike);
    }

    /** As far as whoever looks now may read it. */
    private List<Lookalike> alike(Sought sought) {
        var spot = sought.where().at("");
        return similar.to(spot, sought.category().id(), me.get().clearance()).stream()
                .map(this::lookalike)
                .toList();
    }

    private Lookalike lookalike(SimilarSignal it) {
        var stage = Texts.get("card.stage." + it.stage());
        var words = it.times() == 1
                ? Texts.get("intake.alike.words", times.age(it.since()), stage)
                : Texts.get("intake.alike.words.often", times.age(it.since()), stage, it.times());
        return new Lookalike(it.id(), it.number(), it.title(), words);
    }

    private Stream<WijkName> mine(Viewer viewer) {
        return wijken.all().stream().filter(it -> viewer.writesIn(it.id()));
    }

    private Stream<Where> places(WijkName wijk) {
        var buurten = wijken.buurten(wijk.id()).stream().map(it -> new Where(wijk, it));
        return Stream.concat(Stream.of(new Where(wijk, null)), buurten);
    }

    private static Optional<WijkName> start(List<WijkName> mine, String slug) {
        return mine.stream()
                .filter(it -> it.slug().equals(slug) || mine.size() == 1)
                .findFirst();
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), RECEIVED_BY));
    }
}
