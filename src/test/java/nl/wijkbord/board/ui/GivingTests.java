package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** On the board of who does what one is offered what one may do, and nothing that would be refused. */
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class GivingTests extends FilterScene {

    @Autowired
    private Wijken wijken;

    @Autowired
    private Organisations organisations;

    @Autowired
    private BoardReader reader;

    @Autowired
    private CardMoves moves;

    @Autowired
    private AssignmentService assignments;

    private Viewer wijkmanager;
    private BoardAddress address;

    @BeforeEach
    void theyAreKnownByName() {
        organisations.forget();
        var gemeente = town.organisation("gemeente");
        wijkmanager = town.seated("wijkmanager", politie, Role.COORDINATOR, wijk);
        town.seated("elders", gemeente, Role.PROFESSIONAL, town.wijk("zuid", gemeente));
        address = BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug())
                .with(BoardAddress.VIEW, List.of(BoardAddress.BY_LEAD));
    }

    @Test
    void whatIsOfferedIsWhatTheCardLetsOneDo() {
        var all = List.of(
                cards.signal(wijkbeheerder, wijk, "Van niemand", Visibility.WIJKTEAM),
                cards.signal(wijkbeheerder, wijk, "Van ons alleen", Visibility.EIGEN_ORGANISATIE),
                cards.signal(wijkmanager, wijk, "Voor ons twee", Visibility.BEPERKT, politie),
                cards.signal(wijkbeheerder, wijk, "Voor enkelen", Visibility.BEPERKT, wijkmanager.organisation()),
                led(cards.signal(wijkbeheerder, wijk, "Getrokken", Visibility.WIJKTEAM), wijkbeheerder),
                offered(),
                atWork(),
                asked(wijkbeheerder, politie),
                asked(wijkagent, corporatie),
                asked(wijkbeheerder, corporatie));

        var told = new ArrayList<String>();
        for (var viewer : List.of(wijkmanager, wijkagent, wijkbeheerder)) {
            all.stream()
                    .map(it -> seen(it, viewer))
                    .flatMap(Optional::stream)
                    .forEach(it -> told.addAll(differing(it, viewer)));
        }

        assertThat(told).isEmpty();
    }

    private Optional<CardRow> seen(CardRow card, Viewer viewer) {
        return reading.rows(List.of(card.id()), viewer.clearance()).stream().findAny();
    }

    private List<String> differing(CardRow card, Viewer viewer) {
        spotlight.on(viewer);
        var board = new BoardContents();
        reader.read(board, address);
        var columns = board.columns();
        var from = board.placeOf(card).column();
        var offered = columns.offered(card, from);
        return columns.names().stream()
                .filter(it ->
                        !List.of(from, LeadColumns.OTHERS, LeadColumns.DONE).contains(it))
                .filter(it -> offered.contains(it) != isTaken(card, viewer, organisation(it)))
                .map(it -> viewer.name() + " · " + card.title() + " → " + it)
                .toList();
    }

    private @Nullable OrganisationId organisation(String column) {
        return organisations.all().stream()
                .filter(it -> it.slug().equals(column))
                .map(OrganisationName::id)
                .findAny()
                .orElse(null);
    }

    /** Whether it is done; taken back at once. */
    private boolean isTaken(CardRow card, Viewer viewer, @Nullable OrganisationId to) {
        try {
            moves.undo(work.giveTo(cards.row(card.ref(), viewer).ref(), to, null));
            return true;
        } catch (NotPossible _) {
            return false;
        }
    }

    private CardRow led(CardRow card, Viewer by) {
        spotlight.on(by);
        return cards.row(work.giveTo(card.ref(), by.organisation(), null).ref(), by);
    }

    private CardRow offered() {
        var card = cards.signal(wijkbeheerder, wijk, "Gevraagd", Visibility.WIJKTEAM);
        spotlight.on(wijkmanager);
        return cards.row(work.giveTo(card.ref(), corporatie, null).ref(), wijkmanager);
    }

    private CardRow atWork() {
        var led = led(cards.signal(wijkbeheerder, wijk, "Bezig", Visibility.WIJKTEAM), wijkbeheerder);
        return cards.row(moves.move(led.ref(), Stage.OPGEPAKT, null).ref(), wijkbeheerder);
    }

    private CardRow asked(Viewer by, OrganisationId of) {
        spotlight.on(by);
        return cards.row(
                assignments.ask(new AssignmentInput(
                        Cards.face(wijk, "Taak van " + by.name()), of, null, null, null, Reason.NONE)),
                by);
    }
}
