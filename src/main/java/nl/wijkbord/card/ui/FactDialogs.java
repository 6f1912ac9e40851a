package nl.wijkbord.card.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Domain;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Share;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.OneField;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * One small dialog for every fact of a card that can be changed. What another saved of that fact meanwhile is told
 * before it is overwritten.
 */
final class FactDialogs {

    /** What another team is about to read. */
    static final CardFact[] SHARED = {
        CardFact.TITLE,
        CardFact.DESCRIPTION,
        CardFact.LEAD,
        CardFact.PARTNERS,
        CardFact.PLACE,
        CardFact.ALSO,
        CardFact.VISIBILITY,
        CardFact.SHARE
    };

    private final CardPage page;
    private final CardDesk desk;
    private final CardExtras extras;

    FactDialogs(CardPage page, CardDesk desk, CardExtras extras) {
        this.page = page;
        this.desk = desk;
        this.extras = extras;
    }

    void lead() {
        var wijken = page.row().wijken();
        var parties = desk.parties();
        var form = new LeadForm(parties.leads(page.card()), it -> parties.people(it, wijken))
                .hints(parties.hints())
                .now(page.card());
        var seen = page.seen(CardFact.LEAD);
        FormDialog.of("card.lead.title", form)
                .onSave(it -> give(seen, ref -> desk.work().giveTo(ref, it.organisationId(), it.personId())))
                .open();
    }

    /** Whoever presses this takes the card, for the own organisation; a signal that nobody took up yet is at once in work. */
    void mine() {
        var me = desk.parties().me();
        var charge = new Charge(me.organisation(), me.id(), Set.of());
        var seen = page.seen(CardFact.LEAD, CardFact.STAGE);
        try {
            give(seen, ref -> begins() ? desk.moves().takeUp(ref, charge, null) : give(ref, charge));
        } catch (OptimisticLockingFailureException meanwhile) {
            page.refresh();
            tellWhoHasIt(meanwhile);
        } catch (RuntimeException failure) {
            Failures.tell(failure);
            page.refresh();
        }
    }

    /** An initiative goes at the pace of its residents, and what was agreed is accepted in other words. */
    private boolean begins() {
        return page.row().number().kind() == CardKind.SIGNAL
                && page.row().stage().isBeforeWork();
    }

    /** Whoever was just too late hears of whom. */
    private void tellWhoHasIt(OptimisticLockingFailureException meanwhile) {
        if (page.card().titleOnly() || page.row().lead() == null) {
            Failures.tell(meanwhile);
        } else {
            Notices.problem("card.lead.taken", new FactWords(desk.names()).of(CardFact.LEAD, page.card()));
        }
    }

    private Moved give(CardRef ref, Charge charge) {
        return desk.work().giveTo(ref, charge.lead(), charge.person());
    }

    private void give(SeenCard seen, Function<CardRef, Moved> deed) {
        var given = new Moved[1];
        page.attempt(seen, ref -> {
            given[0] = deed.apply(ref);
            return given[0].ref();
        });
        Notices.undo(
                page.row().offer() == null ? "card.lead.notice" : "card.offer.notice",
                () -> page.attempt(given[0].ref(), _ -> desk.moves().undo(given[0])),
                page.row().number().toString());
    }

    void partners() {
        var row = page.row();
        var choices = desk.parties().seeing(page.card()).stream()
                .filter(it -> row.offer() != null || !it.id().equals(row.lead()))
                .toList();
        var helpers = new Helpers(choices).on(row, desk.parties());
        var seen = page.seen(CardFact.PARTNERS, CardFact.LEAD);
        FormDialog.of("card.partners.title", new OneField<>(helpers.field()))
                .onSave(it -> page.attempt(
                        seen, ref -> desk.work().helpedBy(ref, helpers.with(it.orElse(Set.of()), page.row()))))
                .open();
    }

    void due() {
        var seen = page.seen(CardFact.DUE);
        FormDialog.of("card.due.title", new OneField<>(Days.field("card.field.due")).refusedAs("assignment.past"))
                .with(Optional.ofNullable(page.row().due()))
                .onSave(it -> page.attempt(seen, ref -> desk.work().expectBefore(ref, it.orElse(null))))
                .open();
    }

    void priority() {
        var seen = page.seen(CardFact.PRIORITY);
        var field = UrgentHelp.at(
                new RadioButtonGroup<Priority>(Texts.get("card.field.priority")),
                () -> desk.parties().onCall(Set.of(page.row().wijk())));
        field.setItems(Priority.values());
        field.setItemLabelGenerator(it -> Texts.get("card.priority." + it));
        FormDialog.of("card.priority.title", new OneField<>(field))
                .with(Optional.of(page.row().priority()))
                .onSave(it -> say(seen, face -> face.within(it.orElse(Priority.NORMAAL)), Reason.NONE))
                .open();
    }

    void category() {
        var seen = page.seen(CardFact.CATEGORY);
        var use = page.row().number().kind() == CardKind.INITIATIVE ? CategoryUse.INITIATIVE : CategoryUse.SIGNAL;
        var field = Choices.of("card.field.category", desk.names().categories(use), desk.names()::category);
        field.setClearButtonVisible(true);
        FormDialog.of("card.category.title", new OneField<>(field))
                .with(Optional.ofNullable(page.row().category()))
                .onSave(it -> say(seen, face -> face.about(it.orElse(null)), Reason.NONE))
                .open();
    }

    void domains() {
        var seen = page.seen(CardFact.DOMAINS);
        var field = new CheckboxGroup<Domain>(Texts.get("card.field.domains"));
        field.setItems(Domain.values());
        field.setItemLabelGenerator(it -> Texts.get("card.domain." + it));
        FormDialog.of("card.domains.title", new OneField<>(field))
                .with(Optional.of(page.card().domains()))
                .onSave(it -> page.attempt(seen, ref -> desk.work().belongsTo(ref, it.orElse(Set.of()))))
                .open();
    }

    /** Whoever decides who sees the card may put it in another wijk; that team gets all of it, so it is looked at again. */
    void place() {
        var row = page.row();
        var here = desk.names().wijk(row.wijk()).stream();
        var elsewhere =
                desk.parties().mayShare(page.card()) ? desk.parties().otherWijken(row.wijk()) : Stream.<WijkName>of();
        var wijken = Stream.concat(here, elsewhere).toList();
        var form = new PlaceForm(wijken, desk.names()::buurten).along(extras.along(page));
        var seen = page.seen(CardFact.PLACE, CardFact.VISIBILITY);
        var shared = page.seen(SHARED).always(_ -> form.along(extras.along(page)));
        FormDialog.of("card.place.title", form)
                .with(new PlaceForm.Place(
                        wijken.getFirst(), desk.names().buurt(row).orElse(null), row.place()))
                .onSave(it -> form.guard()
                        .keep(() -> page.attempt(
                                form.isHere(it.wijk()) ? seen : shared,
                                ref -> desk.work()
                                        .settle(ref, it.spot(), form.guard().reason()))))
                .open();
    }

    private void say(SeenCard seen, UnaryOperator<Face> edit, Reason reason) {
        page.attempt(seen, ref -> desk.work().say(ref, edit, reason));
    }

    void visibility() {
        var row = page.row();
        var form = new VisibilityForm(desk.parties().team(row.wijken()), row.owner())
                .along(extras.along(page))
                .lookers(lookers(page.card()));
        var seen = page.seen(CardFact.VISIBILITY, CardFact.SHARE, CardFact.LEAD, CardFact.PARTNERS)
                .always(now -> form.lookers(lookers(now)).since(shown(now)));
        FormDialog.of("card.share.title", form)
                .with(shown(page.card()))
                .onSave(it -> page.attempt(seen, ref -> desk.work().show(ref, it.to(), it.ids())))
                .saveKey("card.share.save")
                .open();
    }

    private Set<OrganisationName> lookers(CardDetails card) {
        var some = card.shares().stream().map(Share::partner).collect(Collectors.toSet());
        return desk.names().organisations(some).collect(Collectors.toSet());
    }

    private VisibilityForm.Shown shown(CardDetails card) {
        var named = desk.names().organisations(card.audience()).collect(Collectors.toSet());
        return new VisibilityForm.Shown(card.row().visibility(), named);
    }
}
