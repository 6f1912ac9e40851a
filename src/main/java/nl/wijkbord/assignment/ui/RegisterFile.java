package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkbord.ui.CsvFile;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** Takes the register along as a table, as whoever asks may see it at that moment. */
@Component
class RegisterFile {

    private final RegisterReader reader;

    RegisterFile(RegisterReader reader) {
        this.reader = reader;
    }

    Anchor link(Supplier<RegisterAddress> address) {
        DownloadHandler file = event -> {
            event.setFileName("afspraken.csv");
            event.setContentType("text/csv;charset=UTF-8");
            write(address.get(), event.getOutputStream());
        };
        return new Anchor(file, Texts.get("assignment.register.export"));
    }

    void write(RegisterAddress address, OutputStream out) throws IOException {
        var found = reader.lines(address);
        try (var file = new CsvFile(out)) {
            file.row(heads());
            for (var it : found.lines()) {
                file.row(cells(it));
            }
            if (found.isCut()) {
                file.row(List.of(found.count()));
            }
        }
    }

    private static List<String> heads() {
        return List.of(
                Texts.get("assignment.register.number"),
                Texts.get("assignment.register.what"),
                Texts.get("assignment.register.who"),
                Texts.get("assignment.register.person"),
                Texts.get("assignment.register.due"),
                Texts.get("assignment.register.under"),
                Texts.get("assignment.register.wijk"),
                Texts.get("assignment.register.state"),
                Texts.get("assignment.register.why"));
    }

    /** A spreadsheet sorts days that are written so. */
    private static List<String> cells(RegisterLine it) {
        return List.of(
                it.number().toString(),
                it.what(),
                it.who(),
                it.person(),
                it.due() == null ? "" : it.due().toString(),
                it.under(),
                it.wijk(),
                it.stateWord(),
                it.why());
    }
}
