package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.GivenAlong;
import nl.wijkbord.dossier.AttachmentInput;
import nl.wijkbord.file.SafeFile;
import nl.wijkbord.file.UploadRefused;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** One photo that goes along with a new card; it may come in after the card was made, or not at all. */
final class PhotoField extends Composite<Div> implements GivenAlong.Given {

    private static final long serialVersionUID = 1L;

    private final transient DossierDesk desk;
    private final Upload upload;
    private final Span told = new Span();
    private final NativeButton remove = new NativeButton(Texts.get("dossier.photo.remove"), _ -> clear());
    private transient @Nullable Arrival photo;

    /** A photo from the moment it is on its way; the card is known when that was made meanwhile. */
    static final class Arrival {

        private @Nullable SafeFile file;
        private @Nullable CardRow card;
        private Reason reason = Reason.NONE;
    }

    PhotoField(DossierDesk desk) {
        this.desk = desk;
        upload = FileUpload.button("dossier.photo.add", Icon.CAMERA, this::receive, AddFile.PHOTOS);
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        told.getElement().setAttribute("role", "status");
        remove.addClassName("button-quiet");
        var hint = new Paragraph(Texts.get("dossier.attachment.hint"));
        hint.addClassName("soft");
        getContent().addClassNames("add-file", "photo-field");
        getContent().add(upload, told, remove, hint);
        show();
    }

    @Override
    public Component component() {
        return this;
    }

    /** Looks at the file before taking the lock of the screen: a photo takes a second, and others type on. */
    private void receive(UploadEvent event) {
        var ui = event.getUI();
        var arrival = new Arrival();
        ui.access(() -> expect(arrival));
        try (var in = event.getInputStream()) {
            var file = desk.intake().accept(in, event.getFileName());
            ui.access(() -> arrived(arrival, file));
        } catch (UploadRefused refused) {
            ui.access(() -> refuse(arrival, refused.refusal().textKey()));
        } catch (IOException | UncheckedIOException _) {
            ui.access(() -> refuse(arrival, "dossier.upload.failed"));
        }
    }

    void expect(Arrival arrival) {
        photo = arrival;
        show();
    }

    void arrived(Arrival arrival, SafeFile file) {
        arrival.file = file;
        if (arrival.card == null) {
            show();
        } else {
            add(arrival.card, file, arrival.reason);
        }
    }

    void refuse(Arrival arrival, String why) {
        if (arrival.card == null) {
            Notices.problem(why);
        } else {
            lose(arrival.card, Texts.get(why));
        }
        if (photo == arrival) {
            clear();
        }
    }

    private void show() {
        var file = photo == null ? null : photo.file;
        upload.setVisible(file == null);
        remove.setVisible(photo != null);
        told.setText(words(file));
    }

    private String words(@Nullable SafeFile file) {
        var waiting = photo == null ? "" : Texts.get("dossier.photo.on-its-way");
        return file == null ? waiting : Texts.get("dossier.photo.ready", file.name());
    }

    @Override
    public void keep(CardRow card, Reason reason) {
        if (photo == null) {
            return;
        }
        photo.card = card;
        photo.reason = reason;
        if (photo.file != null) {
            add(card, photo.file, reason);
        }
    }

    /** What the card is about is what the photo shows, until somebody says it better. */
    private void add(CardRow card, SafeFile file, Reason reason) {
        try {
            var _ = desk.attachments().add(card.id(), file, new AttachmentInput(card.title(), null, false), reason);
        } catch (RuntimeException failure) {
            lose(card, Failures.words(failure));
        }
    }

    private static void lose(CardRow card, String why) {
        Notices.problem("dossier.photo.lost", card.number(), why);
    }

    @Override
    public void clear() {
        photo = null;
        upload.clearFileList(); // the browser tells of no end while the button is hidden
        show();
    }
}
