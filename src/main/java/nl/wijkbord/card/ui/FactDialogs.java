package nl.wijkbord.card.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.Domain;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.Priority;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One small dialog for every fact of a card that can be changed. It changes the card as it was when the dialog opened:
 * what somebody saved meanwhile is told, never overwritten.
 */
final class FactDialogs {

    private final CardPage page;
    private final CardDesk desk;
    private final CardExtras extras;

    FactDialogs(CardPage page, CardDesk desk, CardExtras extras) {
        this.page = page;
        this.desk = desk;
        this.extras = extras;
    }

    void lead() {
        var form = new LeadForm(desk.parties(), desk.parties().leads(page.card())).now(page.card());
        var seen = page.row();
        FormDialog.of("card.lead.title", form)
                .onSave(it -> give(seen, it.organisationId(), it.personId()))
                .open();
    }

    /** Whoever presses this takes the card, for the own organisation. */
    void mine() {
        var me = desk.parties().me();
        try {
            give(page.row(), me.organisation(), me.id());
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    private void give(CardRow seen, @Nullable OrganisationId organisation, @Nullable UserId person) {
        var given = new Moved[1];
        page.attempt(seen.ref(), ref -> {
            given[0] = desk.work().giveTo(ref, organisation, person);
            return given[0].ref();
        });
        Notices.undo(
                "card.lead.notice",
                () -> page.attempt(given[0].ref(), _ -> desk.moves().undo(given[0])),
                seen.number().toString());
    }

    void partners() {
        var seen = page.row();
        var choices = desk.parties().seeing(page.card()).stream()
                .filter(it -> !it.id().equals(seen.lead()))
                .toList();
        var field = Choices.several("card.field.partners", choices, OrganisationName::name);
        field.setValue(
                choices.stream().filter(it -> seen.partners().contains(it.id())).collect(Collectors.toSet()));
        FormDialog.of("card.partners.title", new OneField<>(field))
                .onSave(it -> page.attempt(
                        seen.ref(),
                        ref -> desk.work()
                                .helpedBy(
                                        ref,
                                        it.orElse(Set.of()).stream()
                                                .map(OrganisationName::id)
                                                .collect(Collectors.toSet()))))
                .open();
    }

    void due() {
        var seen = page.row();
        FormDialog.of("card.due.title", new OneField<>(Days.field("card.field.due")))
                .with(Optional.ofNullable(seen.due()))
                .onSave(it -> page.attempt(seen.ref(), ref -> desk.work().expectBefore(ref, it.orElse(null))))
                .open();
    }

    void priority() {
        var seen = page.row();
        var field = new RadioButtonGroup<Priority>(Texts.get("card.field.priority"));
        field.setItems(Priority.values());
        field.setItemLabelGenerator(it -> Texts.get("card.priority." + it));
        FormDialog.of("card.priority.title", new OneField<>(field))
                .with(Optional.of(seen.priority()))
                .onSave(it -> say(seen.ref(), face -> face.within(it.orElse(Priority.NORMAAL)), Reason.NONE))
                .open();
    }

    void category() {
        var seen = page.row();
        var use = seen.number().kind() == CardKind.INITIATIVE ? CategoryUse.INITIATIVE : CategoryUse.SIGNAL;
        var field = Choices.of("card.field.category", desk.names().categories(use), desk.names()::category);
        field.setClearButtonVisible(true);
        FormDialog.of("card.category.title", new OneField<>(field))
                .with(Optional.ofNullable(seen.category()))
                .onSave(it -> say(seen.ref(), face -> face.about(it.orElse(null)), Reason.NONE))
                .open();
    }

    void domains() {
        var seen = page.card();
        var field = new CheckboxGroup<Domain>(Texts.get("card.field.domains"));
        field.setItems(Domain.values());
        field.setItemLabelGenerator(it -> Texts.get("card.domain." + it));
        FormDialog.of("card.domains.title", new OneField<>(field))
                .with(Optional.of(seen.domains()))
                .onSave(it -> page.attempt(seen.row().ref(), ref -> desk.work().belongsTo(ref, it.orElse(Set.of()))))
                .open();
    }

    void place() {
        var seen = page.row();
        var form = new PlaceForm(desk.names().buurten(seen.wijk()));
        FormDialog.of("card.place.title", form)
                .with(new PlaceForm.Place(desk.names().buurt(seen).orElse(null), seen.place()))
                .onSave(it -> form.guard()
                        .keep(() -> say(
                                seen.ref(),
                                face -> face.at(it.in(seen.wijk())),
                                form.guard().reason())))
                .open();
    }

    private void say(CardRef seen, UnaryOperator<Face> edit, Reason reason) {
        page.attempt(seen, ref -> desk.work().say(ref, edit, reason));
    }

    void visibility() {
        var seen = page.row();
        var named = desk.names().organisations(page.card().audience()).collect(Collectors.toSet());
        var form = new VisibilityForm(desk.parties().team(seen.wijk()), seen.owner()).along(extras.along(page));
        FormDialog.of("card.share.title", form)
                .with(new VisibilityForm.Shown(seen.visibility(), named))
                .onSave(it -> page.attempt(seen.ref(), ref -> desk.work().show(ref, it.to(), it.ids())))
                .saveKey("card.share.save")
                .open();
    }
}
