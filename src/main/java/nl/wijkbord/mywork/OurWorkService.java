package nl.wijkbord.mywork;

import static java.util.function.Function.identity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.Tie;
import nl.wijkbord.card.TiedCards;
import nl.wijkbord.organisation.People;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the organisation of whoever looks has to do. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class OurWorkService {

    /** More lines than this nobody reads; whoever wants the rest chooses a wijk. */
    public static final int MOST = 300;

    private static final Map<OurList, Tie> TIES =
            Map.of(OurList.LEAD, Tie.LED, OurList.RAISED, Tie.RAISED, OurList.HELP, Tie.HELPED);

    private final TiedCards tied;
    private final CardService cards;
    private final Questions questions;
    private final People people;
    private final CurrentViewer me;

    OurWorkService(TiedCards tied, CardService cards, Questions questions, People people, CurrentViewer me) {
        this.tied = tied;
        this.cards = cards;
        this.questions = questions;
        this.people = people;
        this.me = me;
    }

    /** One list as these eyes see it, the nearest day first, and how many cards there are on each. */
    public OurWork work(OurList list, Clearance eyes) {
        var asked = questions.to(me.get(), eyes);
        var counts = new EnumMap<OurList, Long>(OurList.class);
        var ties = tied.count(Set.copyOf(TIES.values()), eyes);
        TIES.forEach((one, tie) -> counts.put(one, ties.getOrDefault(tie, 0L)));
        counts.put(OurList.ASKED, (long) asked.size());
        return new OurWork(counts, items(list, asked, eyes));
    }

    /** What stands on one list, and how many cards on each. */
    public record OurWork(Map<OurList, Long> counts, List<WorkItem> items) {}

    private List<WorkItem> items(OurList list, Map<CardId, OpenQuestion> asked, Clearance eyes) {
        return rows(list, asked, eyes).stream()
                .map(it -> item(it, list == OurList.ASKED ? Optional.ofNullable(asked.get(it.id())) : Optional.empty()))
                .sorted(WorkItem.BY_DAY)
                .toList();
    }

    private List<CardRow> rows(OurList list, Map<CardId, OpenQuestion> asked, Clearance eyes) {
        var tie = TIES.get(list);
        if (tie != null) {
            return tied.with(tie, eyes, MOST);
        }
        return asked.isEmpty() ? List.of() : cards.rows(asked.keySet(), eyes);
    }

    /** Nothing here is personal, apart from what one may answer oneself. */
    private WorkItem item(CardRow row, Optional<OpenQuestion> question) {
        var isForMe = question.filter(it -> it.isFor(me.get())).isPresent();
        return new WorkItem(
                isForMe ? WorkGroup.TO_ANSWER : WorkGroup.FOLLOWED,
                new WorkItem.Found(row, Set.of(), question.orElse(null), null, null));
    }

    /** Of the own colleagues only, by name, for who leads them and in the wijken where that is so. */
    public List<Workload> workload(Clearance eyes) {
        var led = eyes.within(ledWijken());
        return led.wijken().isEmpty() ? List.of() : workload(colleagues(led), tied.inHand(led));
    }

    private Set<WijkId> ledWijken() {
        return me.get().seats().entrySet().stream()
                .filter(it -> it.getValue().contains(Role.ORG_LEAD))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<PersonName> colleagues(Clearance eyes) {
        var us = me.get().organisation();
        return people.workingIn(eyes.wijken().keySet()).stream()
                .filter(it -> it.organisation().equals(us))
                .toList();
    }

    private static List<Workload> workload(List<PersonName> colleagues, List<TiedCards.InHand> inHand) {
        Map<UserId, TiedCards.InHand> byPerson =
                inHand.stream().collect(Collectors.toMap(TiedCards.InHand::person, identity()));
        return colleagues.stream()
                .map(it -> workload(it, Optional.ofNullable(byPerson.get(it.id()))))
                .toList();
    }

    private static Workload workload(PersonName colleague, Optional<TiedCards.InHand> has) {
        return new Workload(
                colleague.name(),
                has.map(TiedCards.InHand::open).orElse(0L),
                has.map(TiedCards.InHand::late).orElse(0L));
    }
}
