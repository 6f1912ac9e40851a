package nl.wijkbord.card.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Spot;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** One small dialog for every fact of a card that can be changed. */
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
        FormDialog.of("card.lead.title", form)
                .onSave(it -> give(it.organisationId(), it.personId()))
                .open();
    }

    /** Whoever presses this takes the card, for the own organisation. */
    void mine() {
        var me = desk.parties().me();
        try {
            give(me.organisation(), me.id());
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    private void give(@Nullable OrganisationId organisation, @Nullable UserId person) {
        var former = page.row();
        page.attempt(ref -> desk.work().giveTo(ref, organisation, person));
        Notices.undo(
                "card.lead.notice",
                () -> page.attempt(ref -> desk.work().giveTo(ref, former.lead(), former.leadUser())),
                former.number().toString());
    }

    void partners() {
        var choices = desk.parties().seeing(page.card()).stream()
                .filter(it -> !it.id().equals(page.row().lead()))
                .toList();
        var field = new MultiSelectComboBox<OrganisationName>(Texts.get("card.field.partners"));
        field.setItems(choices);
        field.setItemLabelGenerator(OrganisationName::name);
        field.setValue(choices.stream()
                .filter(it -> page.row().partners().contains(it.id()))
                .collect(Collectors.toSet()));
        FormDialog.of("card.partners.title", new OneField<>(field))
                .onSave(it -> page.attempt(ref -> desk.work()
                        .helpedBy(
                                ref,
                                it.orElse(Set.of()).stream()
                                        .map(OrganisationName::id)
                                        .collect(Collectors.toSet()))))
                .open();
    }

    void due() {
        FormDialog.of("card.due.title", new OneField<>(Days.field("card.field.due")))
                .with(Optional.ofNullable(page.row().due()))
                .onSave(it -> page.attempt(ref -> desk.work().expectBefore(ref, it.orElse(null))))
                .open();
    }

    void priority() {
        var field = new RadioButtonGroup<Priority>(Texts.get("card.field.priority"));
        field.setItems(Priority.values());
        field.setItemLabelGenerator(it -> Texts.get("card.priority." + it));
        FormDialog.of("card.priority.title", new OneField<>(field))
                .with(Optional.of(page.row().priority()))
                .onSave(it -> say(face -> face.within(it.orElse(Priority.NORMAAL)), Reason.NONE))
                .open();
    }

    void category() {
        var use = page.row().number().kind() == CardKind.INITIATIVE ? CategoryUse.INITIATIVE : CategoryUse.SIGNAL;
        var field = Choices.of("card.field.category", desk.names().categories(use), desk.names()::category);
        field.setClearButtonVisible(true);
        FormDialog.of("card.category.title", new OneField<>(field))
                .with(Optional.ofNullable(page.row().category()))
                .onSave(it -> say(face -> face.about(it.orElse(null)), Reason.NONE))
                .open();
    }

    void place() {
        var form = new PlaceForm(desk.names().buurten(page.row().wijk()));
        FormDialog.of("card.place.title", form)
                .with(new PlaceForm.Place(
                        desk.names().buurt(page.row()).orElse(null), page.row().place()))
                .onSave(it -> form.guard()
                        .keep(() -> say(face -> face.at(spot(it)), form.guard().reason())))
                .open();
    }

    private Spot spot(PlaceForm.Place place) {
        return new Spot(page.row().wijk(), place.buurtId(), place.words());
    }

    private void say(UnaryOperator<Face> edit, Reason reason) {
        page.attempt(ref -> desk.work().say(ref, edit, reason));
    }

    void visibility() {
        var row = page.row();
        var named = desk.names().organisations(page.card().audience()).collect(Collectors.toSet());
        var form = new VisibilityForm(desk.parties().team(row.wijk()), row.owner()).along(extras.along(page));
        FormDialog.of("card.share.title", form)
                .with(new VisibilityForm.Shown(row.visibility(), named))
                .onSave(it -> page.attempt(ref -> desk.work().show(ref, it.to(), it.ids())))
                .saveKey("card.share.save")
                .open();
    }
}
