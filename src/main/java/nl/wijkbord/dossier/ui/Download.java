package nl.wijkbord.dossier.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkbord.dossier.FileContent;
import nl.wijkbord.file.MediaType;

/** Sends a file to whoever may see it at that moment; to others it does not exist. */
final class Download implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Optional<FileContent>> source;

    private Download(Supplier<Optional<FileContent>> source) {
        this.source = source;
    }

    static Download of(Supplier<Optional<FileContent>> source) {
        return new Download(source);
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var found = source.get();
        if (found.isPresent()) {
            send(found.get(), event);
        } else {
            event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    /** A photo was made by us and may be shown; a document is only ever saved. */
    private static void send(FileContent file, DownloadEvent event) throws IOException {
        event.setContentType(file.mediaType());
        event.setContentLength(file.bytes().length);
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        if (file.mediaType().equals(MediaType.JPEG.mime())) {
            event.inline(file.name());
        } else {
            event.setFileName(file.name());
        }
        event.getOutputStream().write(file.bytes());
    }
}
