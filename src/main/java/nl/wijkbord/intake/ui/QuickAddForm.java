package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.GivenAlong;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.signal.SignalInput;
import nl.wijkbord.signal.Telling;
import nl.wijkbord.ui.InputForm;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What is the matter, where, and what kind of matter; the rest can wait. */
class QuickAddForm extends Composite<Div> implements InputForm<Intake> {

    private static final long serialVersionUID = 1L;

    private final transient GuardedFields guard = new GuardedFields();
    private final transient Offer offer;
    private final KindChoice kind;
    private final Basics basics;
    private final Lookalikes alike;
    private final WhoDoesWhat deal;
    private final Extras extras;
    private final transient List<GivenAlong.Given> along;
    private final Hint route = new Hint();
    private final Hint confined = new Hint();
    private transient Consumer<String> saveKey = _ -> {};

    /** @param usual the kind of card one most likely makes */
    QuickAddForm(Offer offer, List<GivenAlong> rooms, CardKind usual) {
        this.offer = offer;
        kind = new KindChoice(usual, this::about);
        along = rooms.stream().map(GivenAlong::field).toList();
        basics = new Basics(offer, guard);
        extras = new Extras(guard, offer.today());
        deal = new WhoDoesWhat(offer.today());
        basics.onCategory(this::explain);
        basics.onWhere(this::ask);
        alike = new Lookalikes(offer.alike(), this::nameSaving);
        basics.onSought(this::look);
        getContent().addClassName("quick-add");
        getContent().add(kind, new Hint("intake.privacy"));
        if (offer.isPolice()) {
            getContent().add(new Hint("intake.privacy.police"));
        }
        getContent().add(basics, alike, deal, route, confined, guard.reasonField());
        along.forEach(it -> getContent().add(it.component()));
        getContent().add(extras);
        about(usual);
    }

    QuickAddForm inDialog() {
        getContent().addClassName("in-dialog");
        return this;
    }

    private void about(CardKind kind) {
        basics.about(kind, offer.categories(kind));
        deal.setVisible(kind == CardKind.ASSIGNMENT);
        extras.about(kind);
    }

    /** Who is in the team, there. */
    private void ask(@Nullable Where where) {
        deal.among(where == null ? List.of() : offer.team().apply(where.wijk().id()));
        extras.at(where == null ? List.of() : offer.onCall().apply(where.wijk().id()));
    }

    private void explain(@Nullable CategoryName chosen) {
        var category = Optional.ofNullable(chosen);
        var elsewhere = category.filter(it -> it.use() == CategoryUse.NO_CARD);
        route.say(elsewhere.map(CategoryName::route).orElse(""));
        confined.say(category.filter(CategoryName::confined)
                .map(_ -> Texts.get("intake.confined"))
                .orElse(""));
        nameSaving();
    }

    /** Only a signal tells again what another one told. */
    private void look(Optional<Sought> sought) {
        var isSignal = kind.chosen() == CardKind.SIGNAL;
        alike.look(sought.filter(it -> isSignal && it.category().use() == CategoryUse.SIGNAL));
    }

    /** What goes with a new card only is not asked where there will be none. */
    private void nameSaving() {
        var isSeen = alike.seenAgain().isPresent();
        var isCard = elsewhere().isEmpty() && !isSeen;
        extras.setVisible(isCard);
        along.forEach(it -> it.component().setVisible(isCard));
        var card = elsewhere().isPresent() ? "intake.count" : "ui.save";
        saveKey.accept(isSeen ? "intake.alike.save" : card);
    }

    private Optional<CategoryName> elsewhere() {
        return basics.category().filter(it -> it.use() == CategoryUse.NO_CARD);
    }

    /** What somebody said the new card belongs to. */
    List<Lookalike> belonging() {
        return alike.belonging();
    }

    /** What saving is called, which depends on whether there will be a card. */
    void onSaveKey(Consumer<String> listener) {
        saveKey = listener;
    }

    GuardedFields guard() {
        return guard;
    }

    /** For the next one: of the same kind, in the same wijk. */
    void clear() {
        basics.clear();
        deal.clear();
        extras.clear();
        guard.clear();
        along.forEach(GivenAlong.Given::clear);
    }

    /** The card was made: what was given along goes with it. */
    void giveTo(CardRow card) {
        along.forEach(it -> it.keep(card));
    }

    /** Something new has nothing to show. */
    @Override
    public void show(Intake value) {
        clear();
    }

    @Override
    public Optional<Intake> read() {
        return alike.seenAgain()
                .<Intake>map(Intake.SeenAgain::new)
                .or(() -> elsewhere().map(this::otherWay).orElseGet(this::card));
    }

    private Optional<Intake> otherWay(CategoryName category) {
        return basics.where().map(it -> new Intake.OtherWay(category, it.wijk().id()));
    }

    private Optional<Intake> card() {
        var more = extras.read();
        if (more.isEmpty()) {
            extras.unfold();
        }
        return switch (kind.chosen()) {
            case SIGNAL, INITIATIVE -> basics.read().flatMap(answers -> more.map(it -> card(answers, it)));
            case ASSIGNMENT -> more.flatMap(this::assignment);
        };
    }

    /** Every field says what is missing, also when an earlier one does. */
    private Optional<Intake> assignment(Extras.Answers more) {
        var agreed = deal.read();
        var where = basics.where();
        var what = basics.title();
        return what.flatMap(
                        title -> where.map(it -> new Face(title, more.description(), it.at(""), null, more.priority())))
                .flatMap(face -> agreed.map(it -> new Intake.NewAssignment(new AssignmentInput(
                        face, it.who().id(), null, it.when(), null, more.visibility(), guard.reason()))));
    }

    private Intake card(Basics.Answers answers, Extras.Answers more) {
        var face = new Face(
                answers.title(),
                more.description(),
                answers.where().at(answers.place()),
                answers.category().id(),
                more.priority());
        var visibility = more.visibility() == null ? answers.category().visibility() : more.visibility();
        return kind.chosen() == CardKind.INITIATIVE
                ? new Intake.NewInitiative(new InitiativeInput(face, visibility, answers.initiator(), guard.reason()))
                : signal(face, visibility, more);
    }

    private Intake signal(Face face, Visibility visibility, Extras.Answers more) {
        var telling =
                new Telling(more.type(), more.channel(), more.source(), more.happenedOn(), offer.receivedBy(), true);
        return new Intake.NewSignal(new SignalInput(face, visibility, telling, guard.reason()));
    }
}
