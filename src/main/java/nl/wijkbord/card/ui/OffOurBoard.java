package nl.wijkbord.card.ui;

import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Confirm;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.OneField;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
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
        var ours = ours(page.row());
        if (ours.size() > 1) {
            choose(page, ours);
        } else {
            ask(page, ours);
        }
    }

    private void ask(CardPage page, Set<WijkId> ours) {
        Confirm.ask(
                "card.also.off.title",
                "card.also.off.text",
                "card.also.off.save",
                () -> attempt(page, ours),
                desk.names().wijkName(page.row().wijk()));
    }

    private void attempt(CardPage page, Set<WijkId> some) {
        try {
            takeOff(page, some);
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        page.refresh();
    }

    /** Whoever connects the partners in several wijken says which, and reads their names. */
    private void choose(CardPage page, Set<WijkId> ours) {
        var some = desk.names().otherWijken(page.row()).stream()
                .filter(it -> ours.contains(it.id()))
                .toList();
        var field = Choices.several("card.also.off.boards", some, WijkName::name);
        field.setHelperText(
                Texts.get("card.also.off.text", desk.names().wijkName(page.row().wijk())));
        FormDialog.of("card.also.off.title", new OneField<>(field))
                .saveKey("card.also.off.save")
                .onSave(it -> {
                    takeOff(page, it.orElse(Set.of()).stream().map(WijkName::id).collect(Collectors.toSet()));
                    page.refresh();
                })
                .open();
    }

    private void takeOff(CardPage page, Set<WijkId> some) {
        if (some.isEmpty()) {
            throw new NotPossible("card.also.off.none");
        }
        var row = page.row();
        var _ = boards.standAlsoIn(
                row.ref(), row.also().stream().filter(it -> !some.contains(it)).collect(Collectors.toSet()));
        Notices.done("card.also.off.notice", row.number().toString());
    }
}
