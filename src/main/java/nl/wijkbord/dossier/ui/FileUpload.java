package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadHandler;
import nl.wijkbord.file.Refusal;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;

/** A button with which one sends a file. */
final class FileUpload {

    private FileUpload() {}

    static Upload button(String key, Icon icon, UploadHandler receive, String... types) {
        var upload = new Upload(receive);
        upload.setI18n(UploadWords.create());
        upload.setUploadButton(new Button(Texts.get(key), icon.create()));
        // the server stops reading at our own limit, not at that of a form with parts
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedMimeTypes(types);
        upload.addFileRejectedListener(_ -> Notices.problem(Refusal.UNKNOWN_TYPE.textKey()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }
}
