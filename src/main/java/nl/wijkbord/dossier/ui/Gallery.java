package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.dossier.AttachmentRow;

/** Photos and documents, the newest last; a new look fetches only what is different. */
final class Gallery extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient DossierDesk desk;
    private final transient Map<AttachmentRow, AttachmentItem> shown = new LinkedHashMap<>();

    Gallery(CardPage page, DossierDesk desk) {
        this.page = page;
        this.desk = desk;
        addClassName("attachments");
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    void refresh() {
        var rows = desk.attachments().of(page.row().id(), page.eyes());
        var gone = shown.keySet().stream().filter(it -> !rows.contains(it)).toList();
        gone.forEach(it -> remove(shown.remove(it)));
        for (int i = 0; i < rows.size(); i++) {
            show(rows.get(i), i);
        }
    }

    private void show(AttachmentRow row, int position) {
        if (!shown.containsKey(row)) {
            var item = new AttachmentItem(page, desk, row);
            shown.put(row, item);
            addComponentAtIndex(position, item);
        }
    }
}
