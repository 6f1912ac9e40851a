package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.InfoDialog;
import nl.wijkbord.ui.Texts;

/** Tells how often one was addressed since one last looked; a press shows where. */
final class MentionBell extends Composite<NativeButton> {

    private static final long serialVersionUID = 1L;

    private final transient MentionDesk desk;
    private final Span count = new Span();

    MentionBell(MentionDesk desk) {
        this.desk = desk;
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("icon-button", "bell");
        getContent().add(Icon.BELL.create(), count);
        getContent().addClickListener(_ -> open());
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        desk.bells().hang(event, desk.me().get(), this::look);
    }

    private void look() {
        var unread = desk.mentions().unread();
        var words = Texts.get("dossier.mentions.button", unread);
        getContent().setAriaLabel(words);
        getContent().setTitle(words);
        count.setText(String.valueOf(unread));
        count.setVisible(unread > 0);
    }

    private void open() {
        InfoDialog.of("dossier.mentions.title", new MentionList(desk.mentions().latest(), desk.names()))
                .open();
        desk.mentions().read();
        look();
    }
}
