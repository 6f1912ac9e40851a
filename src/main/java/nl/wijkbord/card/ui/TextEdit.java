package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Texts;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A text on a card that keeps itself when somebody leaves it or pauses. When another person changed something else
 * meanwhile, nobody notices; when it was this very text, both stand side by side and nothing typed is lost.
 */
final class TextEdit extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    /** So long a pause means that somebody is thinking; in milliseconds. */
    private static final int PAUSE = 1_500;
    /** So often somebody else may just have been first. */
    private static final int TRIES = 3;

    private final transient CardPage page;
    private final transient CardDesk desk;
    private final CardWords words;
    private final transient GuardedFields guard = new GuardedFields();
    private final TextArea field = new TextArea();
    private final ConflictBox conflict = new ConflictBox(this::keepMine, this::takeTheirs);
    /** What the card said when this person began to type. */
    private String base = "";

    private boolean focused;
    private boolean saving;

    TextEdit(CardPage page, CardDesk desk, CardWords words) {
        this.page = page;
        this.desk = desk;
        this.words = words;
        getContent().addClassNames("text-edit", words.field());
        getContent().add(guard.text(words.field(), field), guard.reasonField(), conflict);
        field.setAriaLabel(Texts.get("card.field." + words.field()));
        field.setMaxLength(words.most());
        field.setMinRows(1);
        if (words == CardWords.DESCRIPTION) {
            field.setPlaceholder(Texts.get("card.description.empty"));
        }
        settle(words.of(page.card()));
        follow();
    }

    private void follow() {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(_ -> keep());
        field.addFocusListener(_ -> focused = true);
        field.addBlurListener(_ -> leave());
        guard.reasonField().addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                keep();
            }
        });
        if (words == CardWords.TITLE) {
            Shortcuts.addShortcutListener(field, field::blur, Key.ENTER).listenOn(field);
        }
    }

    /** Whether closing the page would lose something. */
    boolean isUnsaved() {
        return !words.same(field.getValue(), base);
    }

    /** The words in the field, kept or not. */
    String typed() {
        return field.getValue();
    }

    /** Whoever typed it said that it may go. */
    void discard() {
        takeTheirs();
    }

    /** The card was read again. */
    void refresh() {
        var now = words.of(page.card());
        if (conflict.isOpen()) {
            compare(field.getValue(), now);
        } else if (!saving && !focused && !isUnsaved()) {
            settle(now);
        }
    }

    private void leave() {
        focused = false;
        keep();
    }

    private void keep() {
        if (saving) {
            return;
        }
        saving = true;
        try {
            keep(TRIES);
        } finally {
            saving = false;
        }
    }

    private void keep(int tries) {
        var text = field.getValue();
        var now = words.of(page.card());
        if (words.same(text, now) || words.same(text, base)) {
            kept(now);
        } else if (words.same(now, base)) {
            send(text, tries);
        } else {
            compare(text, now);
        }
    }

    private void compare(String own, String other) {
        conflict.show(own, other, desk.pages().isOwnChange(page.row().id(), words.field()));
    }

    private void send(String text, int tries) {
        try {
            page.attempt(page.row().ref(), ref -> desk.work().say(ref, face -> words.say(face, text), guard.reason()));
            kept(words.of(page.card()));
        } catch (PersonalDataFound found) {
            guard.say(found);
        } catch (OptimisticLockingFailureException stale) {
            again(stale, tries);
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    /** The page has read the card again, so the next try knows whether this very text was changed. */
    private void again(OptimisticLockingFailureException stale, int tries) {
        if (tries > 1) {
            keep(tries - 1);
        } else {
            Failures.tell(stale);
        }
    }

    /** The browser need not ask before it leaves, unless something was typed since. */
    private void kept(String now) {
        settle(now);
        getElement().executeJs("wb.kept(this, $0)", field.getValue());
    }

    /** While somebody is in the field it is left alone; leaving it compares again. */
    private void settle(String now) {
        if (focused && !words.same(field.getValue(), now)) {
            return;
        }
        base = now;
        guard.clear();
        conflict.hide();
        if (!focused) {
            field.setValue(now);
        }
    }

    private void keepMine() {
        base = words.of(page.card());
        conflict.hide();
        keep();
    }

    private void takeTheirs() {
        base = words.of(page.card());
        conflict.hide();
        field.setValue(base);
        getElement().executeJs("wb.kept(this)");
    }
}
