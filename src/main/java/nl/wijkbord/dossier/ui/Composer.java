package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.Drafts;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.dossier.Mention;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.Texts;

/** Where one says something about a card; what is typed stays until it was sent, whatever one does meanwhile. */
final class Composer extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient DossierDesk desk;
    private final transient GuardedFields guard = new GuardedFields();
    private final TextArea text = new TextArea(Texts.get("dossier.comment.new"));
    private final transient OrganisationId us;
    private final Checkbox ownOnly;
    private final transient Drafts.Place place;

    Composer(CardPage page, DossierDesk desk) {
        this.page = page;
        this.desk = desk;
        us = desk.us();
        ownOnly = new Checkbox(desk.onlyFor(us));
        text.setHelperText(Texts.get("dossier.comment.hint"));
        text.setMaxLength(CardText.BODY);
        place = new Drafts.Place(page.row().id(), desk.me().get().organisation(), "comment");
        getContent().addClassName("composer");
        getContent().add(guard.text("comment", text), guard.reasonField(), ownOnly, mention(), sending());
        sendOn(KeyModifier.CONTROL);
        sendOn(KeyModifier.META);
        Keys.on(this, "C", "dossier.keys.comment", text::focus);
        goOn();
    }

    /** Where this person stopped typing: on this screen before, on another card between, or on another tab. */
    private void goOn() {
        var draft = Drafts.mine().at(place);
        text.setValue(draft.text());
        ownOnly.setValue(draft.ownOnly());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> keep());
        text.addBlurListener(_ -> keep()); // an event of its own takes the last letters along
        ownOnly.addValueChangeListener(_ -> keep());
    }

    private void keep() {
        Drafts.mine().keep(place, new Drafts.Draft(text.getValue(), ownOnly.getValue()));
    }

    private ComboBox<Mention> mention() {
        var who = new ComboBox<Mention>();
        who.setPlaceholder(Texts.get("dossier.comment.mention"));
        who.setAriaLabel(Texts.get("dossier.comment.mention"));
        who.setItemLabelGenerator(it -> it.name() + " @" + it.handle());
        who.setItems(this::suggestions);
        who.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                text.setValue(text.getValue() + "@" + event.getValue().handle() + " ");
                who.clear();
                text.focus();
            }
        });
        return who;
    }

    private Stream<Mention> suggestions(Query<Mention, String> query) {
        return desk.comments().mentionable(page.row().id(), query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private Button sending() {
        var send = new Button(Texts.get("dossier.comment.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return send;
    }

    /** The field with the cursor has to tell its value first, or the last words would be missing. */
    private void sendOn(KeyModifier modifier) {
        Shortcuts.addShortcutListener(getContent(), this::send, Key.ENTER, modifier)
                .listenOn(getContent())
                .resetFocusOnActiveElement();
    }

    private void send() {
        try {
            var _ = desk.comments()
                    .say(page.row().id(), text.getValue(), ownOnly.getValue() ? us : null, guard.reason());
            text.clear();
            guard.clear();
            page.refresh();
        } catch (PersonalDataFound found) {
            guard.say(found);
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        text.focus();
    }

    /** On a card that only the own organisation sees there is nothing to choose. */
    void refresh() {
        ownOnly.setVisible(page.row().visibility() != Visibility.EIGEN_ORGANISATIE);
    }
}
