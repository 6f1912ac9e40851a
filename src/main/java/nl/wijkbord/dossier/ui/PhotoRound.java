package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.dossier.AttachmentInput;
import nl.wijkbord.file.SafeFile;
import nl.wijkbord.file.UploadRefused;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One photo for one card, with a button of its own: however late it comes, it goes with the card of its round, or with
 * none.
 */
final class PhotoRound {

    private static final String FAILED = "dossier.upload.failed";

    private final DossierDesk desk;
    private final Runnable changed;
    private final Upload upload;
    private boolean expected;
    private boolean over;
    private @Nullable SafeFile file;
    private @Nullable CardRow card;

    /** From then on it arrives also when its button is gone; told without the lock of the screen. */
    private volatile boolean begun;

    PhotoRound(DossierDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        upload = FileUpload.button("dossier.photo.add", Icon.CAMERA, this::receive, AddFile.PHOTOS);
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        // travels in order with the press on save, which the photo itself does not
        upload.getElement().addEventListener("upload-before", _ -> expect());
        upload.getElement().addEventListener("upload-error", _ -> refuse(FAILED));
        upload.getElement().addEventListener("upload-abort", _ -> think());
        upload.addDetachListener(this::left);
    }

    Upload upload() {
        return upload;
    }

    boolean isExpected() {
        return expected;
    }

    boolean isOver() {
        return over;
    }

    Optional<SafeFile> file() {
        return Optional.ofNullable(file);
    }

    /** Looks at the file before taking the lock of the screen: a photo takes a second, and others type on. */
    private void receive(UploadEvent event) {
        begun = true;
        var ui = event.getUI();
        ui.access(this::expect);
        try (var in = event.getInputStream()) {
            var found = desk.intake().accept(in, event.getFileName());
            ui.access(() -> arrived(found));
        } catch (UploadRefused refused) {
            ui.access(() -> refuse(refused.refusal().textKey()));
        } catch (IOException | UncheckedIOException _) {
            ui.access(() -> refuse(FAILED));
        }
    }

    private void expect() {
        expected = true;
        changed.run();
    }

    void arrived(SafeFile found) {
        if (over) {
            return;
        }
        file = found;
        if (card != null) {
            add(card, found);
        }
        changed.run();
    }

    void refuse(String why) {
        if (over || file != null) {
            return;
        }
        if (card == null) {
            Notices.problem(why);
        } else {
            lose(card, Texts.get(why));
        }
        end();
        changed.run();
    }

    /** Whoever stops it in the browser need not be told that it stopped. */
    private void think() {
        if (card == null) {
            end();
            changed.run();
        } else {
            refuse(FAILED);
        }
    }

    /** The card was made; the photo goes along now or when it comes. */
    void keep(CardRow made) {
        card = made;
        if (file != null && !over) {
            add(made, file);
        }
    }

    /** The next round begins. The button of a photo that is on its way to its card stays, out of sight, to let it in. */
    void leave() {
        if (card != null && expected && !over) {
            upload.getElement().setAttribute("hidden", true); // the server lets nothing in through what is not visible
        } else {
            end();
        }
    }

    /** Without its button a photo is let in no more. */
    private void left(DetachEvent event) {
        if (card != null && expected && !begun && !over && !event.getUI().isClosing()) {
            refuse(FAILED);
        }
    }

    /** What it shows nobody said: the words on the card may still be cleaned, and a copy would stay as it was. */
    private void add(CardRow to, SafeFile photo) {
        try {
            var _ = desk.attachments().add(to.id(), photo, new AttachmentInput("", null, false), Reason.NONE);
        } catch (RuntimeException failure) {
            lose(to, Failures.words(failure));
        }
        end();
    }

    private void end() {
        over = true;
        upload.removeFromParent();
    }

    private static void lose(CardRow card, String why) {
        Notices.problem("dossier.photo.lost", card.number(), why);
    }
}
