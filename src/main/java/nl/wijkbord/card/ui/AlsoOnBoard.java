package nl.wijkbord.card.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Question;
import org.springframework.stereotype.Component;

/** Puts a card on the boards of other wijken too. */
@Component
class AlsoOnBoard implements CardAction {

    private static final int BEFORE_SHARING = 690;

    private final CardDesk desk;
    private final CardExtras extras;
    private final CardBoards boards;

    AlsoOnBoard(CardDesk desk, CardExtras extras, CardBoards boards) {
        this.desk = desk;
        this.extras = extras;
        this.boards = boards;
    }

    @Override
    public String key() {
        return "card.also";
    }

    @Override
    public int order() {
        return BEFORE_SHARING;
    }

    @Override
    public boolean fits(CardPage page) {
        return page.mayWrite()
                && desk.parties().mayShare(page.card())
                && !desk.names().otherWijken(page.row()).isEmpty();
    }

    @Override
    public void run(CardPage page) {
        var others = desk.names().otherWijken(page.row());
        var former = page.row().also();
        var form = new AlsoForm(others, it -> seeing(page, it)).along(extras.along(page));
        var seen = page.seen(FactDialogs.SHARED).always(_ -> form.along(extras.along(page)));
        FormDialog.of("card.also", form)
                .with(new AlsoForm.Boards(
                        others.stream().filter(it -> former.contains(it.id())).collect(Collectors.toSet())))
                .askFirst(it -> leaving(former, it.ids()))
                .onSave(it -> put(page, seen, it.ids(), former))
                .open();
    }

    private List<OrganisationName> seeing(CardPage page, Set<WijkId> also) {
        var all = new HashSet<>(also);
        all.add(page.row().wijk());
        return desk.parties().seeing(page.card(), all);
    }

    /** Who did it there lets go of it, and nothing brings that back. */
    private Optional<Question> leaving(Set<WijkId> former, Set<WijkId> next) {
        var gone = former.stream().filter(it -> !next.contains(it)).toList();
        var names = gone.stream().map(desk.names()::wijkName).sorted().collect(Collectors.joining(", "));
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Question.of("card.also.leave.title", "card.also.leave.text", "card.also.off.save", names));
    }

    private void put(CardPage page, SeenCard seen, Set<WijkId> next, Set<WijkId> former) {
        var after = new CardRef[1];
        page.attempt(seen, ref -> {
            after[0] = boards.standAlsoIn(ref, next);
            return after[0];
        });
        var number = page.row().number().toString();
        if (next.containsAll(former)) {
            Notices.undo(
                    "card.also.notice", () -> page.attempt(after[0], ref -> boards.standAlsoIn(ref, former)), number);
        } else {
            Notices.done("card.also.notice", number);
        }
    }
}
