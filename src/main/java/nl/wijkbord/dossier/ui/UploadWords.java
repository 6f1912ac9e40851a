package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import nl.wijkbord.file.Refusal;
import nl.wijkbord.ui.Texts;

/** What an upload says of itself while it is on its way. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N create() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(add()).setMany(add()))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop()).setMany(drop()))
                .setError(new UploadI18N.Error().setIncorrectFileType(Texts.get(Refusal.UNKNOWN_TYPE.textKey())))
                .setUploading(uploading())
                .setFile(new UploadI18N.File()
                        .setStart(Texts.get("dossier.upload.start"))
                        .setRetry(Texts.get("dossier.upload.retry"))
                        .setRemove(Texts.get("dossier.upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1_024);
    }

    private static String add() {
        return Texts.get("dossier.attachment.add");
    }

    private static String drop() {
        return Texts.get("dossier.attachment.drop");
    }

    private static UploadI18N.Uploading uploading() {
        var failed = Texts.get("dossier.upload.failed");
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Texts.get("dossier.upload.connecting"))
                        .setStalled(Texts.get("dossier.upload.stalled"))
                        .setProcessing(Texts.get("dossier.upload.processing"))
                        .setHeld(Texts.get("dossier.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Texts.get("dossier.upload.remaining"))
                        .setUnknown(Texts.get("dossier.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed));
    }
}
