package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.dossier.AttachmentInput;
import nl.wijkbord.file.SafeFile;
import nl.wijkbord.file.UploadRefused;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;

/** Where one adds a photo or document: from the device, or made on the spot with a phone. */
final class AddFile extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    static final String[] PHOTOS = {"image/jpeg", "image/png", "image/webp"};
    private static final String[] FILES = {"image/jpeg", "image/png", "image/webp", "application/pdf"};

    private final transient CardPage page;
    private final transient DossierDesk desk;

    AddFile(CardPage page, DossierDesk desk) {
        this.page = page;
        this.desk = desk;
        var file = FileUpload.button("dossier.attachment.add", Icon.PAPERCLIP, this::receive, FILES);
        file.setDropLabel(new Span(Texts.get("dossier.attachment.drop")));
        var camera = FileUpload.button("dossier.attachment.camera", Icon.CAMERA, this::receive, PHOTOS);
        camera.addClassName("camera");
        camera.setDropAllowed(false);
        camera.getElement().setProperty("capture", "environment");
        getContent().addClassName("add-file");
        getContent().add(camera, file);
    }

    /** Looks at the file before taking the lock of the screen: a photo takes a second, and others type on. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var in = event.getInputStream()) {
            var file = desk.intake().accept(in, event.getFileName());
            ui.access(() -> describe(file));
        } catch (UploadRefused refused) {
            ui.access(() -> Notices.problem(refused.refusal().textKey()));
        }
    }

    private void describe(SafeFile file) {
        var mayChoose = page.row().visibility() != Visibility.EIGEN_ORGANISATIE;
        var us = desk.us();
        var form = new AttachmentForm(us, desk.onlyFor(us), mayChoose);
        FormDialog.of("dossier.attachment.new", form)
                .with(new AttachmentInput("", null, false))
                .onSave(about -> {
                    form.guard().keep(() -> {
                        var _ = desk.attachments()
                                .add(page.row().id(), file, about, form.guard().reason());
                    });
                    page.refresh();
                    Notices.done("dossier.attachment.added");
                })
                .open();
    }
}
