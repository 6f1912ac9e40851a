package nl.wijkbord.card.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.ui.Confirm;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.NotFound;
import org.jspecify.annotations.Nullable;

/** One card beside the board, over it or instead of it; whatever others change shows at once. */
public final class CardSidePanel extends Composite<Section> implements CardPage {

    private static final long serialVersionUID = 1L;

    /** What was asked for: which card, with whose eyes, and what to do when it is closed. */
    record Opened(CardNumber number, Supplier<Clearance> eyes, Runnable onClose) {}

    private final transient CardDesk desk;
    private final transient CardExtras extras;
    private final transient Opened opened;
    private final transient FactDialogs dialogs;
    private final CardHead head;
    private final transient Set<CardId> others = new HashSet<>();
    private @Nullable Component below;
    private @Nullable TypedWords typed;
    private transient @Nullable CardDetails card;
    private boolean writes;
    private int looks;

    CardSidePanel(CardDesk desk, CardExtras extras, Opened opened) {
        this.desk = desk;
        this.extras = extras;
        this.opened = opened;
        dialogs = new FactDialogs(this, desk, extras);
        head = new CardHead(opened.number(), desk.work(), this::close);
        getContent().addClassName("card-panel");
        getContent().add(head);
        show(desk.pages().open(opened.number(), eyes()));
        extras.updates().follow(this, this::look);
        CardKeys.of(this).close(this::close).head(head).facts(dialogs).deeds(extras.actions());
    }

    void perform(CardAction action) {
        if (fits(action)) {
            action.run(this);
        }
    }

    boolean fits(CardAction action) {
        return below instanceof CardBody && action.fits(this);
    }

    /** How to get to the card before and after this one: two buttons, and the keys K and J. */
    public CardSidePanel steps(Runnable previous, Runnable next) {
        head.steps(() -> leave(previous), () -> leave(next));
        Keys.on(this, "K", "card.keys.previous", () -> leave(previous));
        Keys.on(this, "J", "card.keys.next", () -> leave(next));
        return this;
    }

    public CardNumber number() {
        return opened.number();
    }

    private void close() {
        leave(opened.onClose());
    }

    /** Goes on to something else; asks first when typed words would be lost. */
    public void leave(Runnable after) {
        if (below instanceof CardBody body && body.isUnsaved()) {
            Confirm.discard(() -> {
                body.discard();
                after.run();
            });
        } else {
            after.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var leaving = event.getUI().addBeforeLeaveListener(this::beforeLeave);
        addDetachListener(detach -> {
            leaving.remove();
            detach.unregisterListener();
        });
    }

    /** Another card on the board, the menu, or the back button. */
    private void beforeLeave(BeforeLeaveEvent event) {
        if (below instanceof CardBody body && body.isUnsaved()) {
            leave(event.postpone()::proceed);
        }
    }

    @Override
    public CardDetails card() {
        return requireNonNull(card);
    }

    @Override
    public Clearance eyes() {
        return opened.eyes().get();
    }

    @Override
    public boolean mayWrite() {
        return writes;
    }

    @Override
    public void change(UnaryOperator<CardRef> action) {
        try {
            attempt(row().ref(), action);
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    @Override
    public void attempt(CardRef seen, UnaryOperator<CardRef> action) {
        try {
            var _ = action.apply(seen);
            head.saved(desk.time());
        } finally {
            refresh();
        }
    }

    @Override
    public SeenCard seen(CardFact... shown) {
        return desk.seen().of(card(), shown);
    }

    @Override
    public void alsoShows(Collection<CardId> some) {
        others.addAll(some);
    }

    private void look(Set<CardId> changed) {
        if (card == null || changed.contains(row().id()) || changed.stream().anyMatch(others::contains)) {
            lookAgain();
        }
    }

    /** Once: the own deed may have rung for this page already. */
    @Override
    public void refresh() {
        var before = looks;
        getUI().ifPresent(CardUpdates::settle);
        if (looks == before) {
            lookAgain();
        }
    }

    private void lookAgain() {
        looks++;
        others.clear();
        show(desk.pages().lookAgain(opened.number(), eyes()));
    }

    private void show(Optional<CardDetails> found) {
        found.ifPresentOrElse(this::show, this::showNothing);
    }

    /** The page is built once, and again only when this viewer may do more or less than before. */
    private void show(CardDetails now) {
        var isOther = card == null
                || !(below instanceof CardBody)
                || card.titleOnly() != now.titleOnly()
                || writes != mayWrite(now);
        card = now;
        writes = mayWrite(now);
        getContent().setAriaLabel(opened.number() + " " + now.row().title());
        head.star(now.row().id());
        if (isOther) {
            place(new CardBody(this, desk, extras, dialogs));
        } else if (below instanceof CardBody body) {
            body.refresh();
        }
        head.offer(extras.actions().stream().filter(it -> it.fits(this)).toList(), this);
    }

    private boolean mayWrite(CardDetails now) {
        return !now.titleOnly() && desk.parties().me().writesIn(now.row().wijken());
    }

    private void showNothing() {
        writes = false;
        head.offer(List.of(), this);
        if (!(below instanceof NotFound)) {
            place(new NotFound());
        }
    }

    private void place(Component next) {
        var words = Optional.ofNullable(below).map(TypedWords::on).orElse(List.of());
        Optional.ofNullable(below).ifPresent(Component::removeFromParent);
        below = next;
        getContent().add(next);
        if (!words.isEmpty() || next instanceof CardBody) {
            keep(words);
        }
    }

    /** Only the last words, and no longer than the card is away. */
    private void keep(List<String> words) {
        Optional.ofNullable(typed).ifPresent(Component::removeFromParent);
        typed = words.isEmpty() ? null : new TypedWords("card.typed.gone", words);
        Optional.ofNullable(typed).ifPresent(getContent()::add);
    }
}
