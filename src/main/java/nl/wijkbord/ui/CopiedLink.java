package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;

/** Gives somebody the address of a place here, to paste in a mail or a message. */
public final class CopiedLink {

    private static final String COPY = "return wb.copy(new URL($0, document.baseURI).href)";

    private CopiedLink() {}

    /** Shows the address to copy by hand when the browser refuses. */
    public static void give(Component here, String address) {
        here.getElement().executeJs(COPY, address).then(Boolean.class, done -> tell(done, address));
    }

    private static void tell(boolean done, String address) {
        if (done) {
            Notices.done("ui.link.copied");
        } else {
            Notices.problem("ui.link.by-hand", address);
        }
    }
}
