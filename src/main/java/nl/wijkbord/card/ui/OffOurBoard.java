package nl.wijkbord.card.ui;

import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Confirm;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Notices;
import org.springframework.stereotype.Component;

/** Lets who connects the partners take a card of another wijk off the own board; only others can put it back. */
@Component
class OffOurBoard implements CardAction {

    private static final int BEFORE_SHARING = 695;

    private final CardDesk desk;
    private final CardBoards boards;

    OffOurBoard(CardDesk desk, CardBoards boards) {
        this.desk = desk;
        this.boards = boards;
    }

    @Override
    public String key() {
        return "card.also.off";
    }

    @Override
    public int order() {
        return BEFORE_SHARING;
    }

    @Override
    public boolean fits(CardPage page) {
        return page.mayWrite() && !ours(page.row()).isEmpty() && !desk.parties().mayShare(page.card());
    }

    private Set<WijkId> ours(CardRow card) {
        return card.also().stream().filter(desk.parties().me()::coordinates).collect(Collectors.toSet());
    }

    @Override
    public void run(CardPage page) {
        Confirm.ask(
                "card.also.off.title",
                "card.also.off.text",
                "card.also.off.save",
                () -> takeOff(page),
                desk.names().wijkName(page.row().wijk()));
    }

    private void takeOff(CardPage page) {
        try {
            var row = page.row();
            var ours = ours(row);
            var _ = boards.standAlsoIn(
                    row.ref(),
                    row.also().stream().filter(it -> !ours.contains(it)).collect(Collectors.toSet()));
            Notices.done("card.also.off.notice", row.number().toString());
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        page.refresh();
    }
}
