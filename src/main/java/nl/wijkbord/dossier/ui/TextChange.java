package nl.wijkbord.dossier.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.ChangedMeanwhile;
import nl.wijkbord.ui.FormDialog;
import org.springframework.dao.OptimisticLockingFailureException;

/** Says a text of the dossier otherwise; when somebody else did so meanwhile, that is told before it is written over. */
final class TextChange {

    /** What a text says, and which version of it that is. */
    record SeenText(String text, long version) {}

    /** Keeps the new words over the ones that were seen. */
    @FunctionalInterface
    interface Change {

        void to(String text, long seen, Reason reason);
    }

    private final TextForm form;
    private final Supplier<Optional<SeenText>> look;
    private final Change change;
    private SeenText seen;

    /** @param look what the text says at that moment; empty when it is gone */
    TextChange(TextForm form, Supplier<Optional<SeenText>> look, Change change) {
        this.form = form;
        this.look = look;
        this.change = change;
        seen = look.get().orElseThrow(TextChange::gone);
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

    /** Once it has been told what the other wrote, saving again goes on. */
    private void keep(String text) {
        try {
            form.guard().keep(() -> change.to(text, seen.version(), form.guard().reason()));
        } catch (OptimisticLockingFailureException _) {
            seen = look.get().orElseThrow(TextChange::gone);
            throw new ChangedMeanwhile(List.of(seen.text()));
        }
    }
}
