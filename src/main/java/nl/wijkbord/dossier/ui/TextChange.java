package nl.wijkbord.dossier.ui;

import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkbord.card.ui.ConflictBox;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.FormDialog;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Says a text of the dossier otherwise. When somebody else did so meanwhile, both stand side by side and nothing typed is
 * lost, as with the texts of the card itself.
 */
final class TextChange {

    /** What a text says, and the how manieth time it says something. */
    record Seen(String text, long version) {}

    /** Keeps the new words over the ones that were seen. */
    @FunctionalInterface
    interface Change {

        void to(String text, long seen, Reason reason);
    }

    private final TextForm form;
    private final Supplier<Optional<Seen>> look;
    private final Change change;
    private final ConflictBox conflict = new ConflictBox(this::keepMine, this::takeTheirs);
    private Seen seen;
    private Seen theirs;

    /** @param look what the text says at that moment; empty when it is gone */
    TextChange(TextForm form, Supplier<Optional<Seen>> look, Change change) {
        this.form = form;
        this.look = look;
        this.change = change;
        seen = look.get().orElseThrow(TextChange::gone);
        theirs = seen;
        form.compare(conflict);
    }

    private static NotPossible gone() {
        return new NotPossible("dossier.not-found");
    }

    void open(String titleKey, Runnable afterwards) {
        FormDialog.of(titleKey, form)
                .with(seen.text())
                .onSave(text -> {
                    keep(text);
                    afterwards.run();
                })
                .open();
    }

    private void keep(String text) {
        try {
            form.guard().keep(() -> change.to(text, seen.version(), form.guard().reason()));
        } catch (OptimisticLockingFailureException stale) {
            theirs = look.get().orElseThrow(TextChange::gone);
            conflict.show(text, theirs.text());
            throw stale;
        }
    }

    /** The next time it is saved over what the other wrote. */
    private void keepMine() {
        seen = theirs;
        conflict.hide();
    }

    private void takeTheirs() {
        seen = theirs;
        form.show(theirs.text());
        conflict.hide();
    }
}
