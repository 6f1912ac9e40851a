package nl.wijkbord.card;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** In whose hands a card is: who leads it, who helps, and who was asked. */
@MappedSuperclass
abstract class CardHands extends CardSight {

    @Embedded
    private Duty duty = new Duty();

    @SuppressWarnings("NullAway.Init")
    protected CardHands() {}

    CardHands(CardNumber called, Circle circle, Act act) {
        super(called, circle, act);
    }

    public abstract Stage stage();

    /** Moves the card where nothing more is asked; waiting and closing ask for facts. */
    public abstract void moveTo(Stage next, Act act);

    @Override
    public Duty duty() {
        return duty;
    }

    public void expectBefore(@Nullable LocalDate day, Act act) {
        var former = duty.due().orElse(null);
        duty.due(day);
        changed("due", former, day, act);
    }

    /**
     * Gives the card to the organisation that reacts first, and perhaps to a person there; null: nobody has it. The own
     * one has it at once, another is asked and has to say yes.
     */
    public void giveTo(@Nullable OrganisationId organisation, @Nullable UserId person, Act act) {
        mustMayGive(organisation, act);
        if (duty.isOffered(organisation, person)) {
            throw new NotPossible("card.offer.asked");
        }
        choose(organisation, person, act);
    }

    private void choose(@Nullable OrganisationId organisation, @Nullable UserId person, Act act) {
        var former = duty.leadUser();
        if (organisation == null || duty.isLedBy(organisation)) {
            lead(organisation, person, act); // what another was asked is none of this
            stays(organisation, act);
            tellDoer(former, act);
        } else if (organisation.equals(act.organisation())) {
            takeOver(organisation, person, act);
            tellDoer(former, act);
        } else if (!duty.isOffered(organisation, person)) {
            mustBeOpen();
            var until = Offer.until(face().priority(), act.today());
            ask(new Offer(organisation, person, act.organisation(), until), act);
        }
    }

    /**
     * Chosen once more by who connects the partners, while nobody else was asked, it keeps what others gave back. Why
     * they did is not said again: who is shown the card later reads this line.
     */
    private void stays(@Nullable OrganisationId lead, Act act) {
        var isOver = lead != null && duty.offer().isEmpty() && duty.handedBack().isPresent();
        if (isOver && act.coordinates(wijk())) {
            settled(act);
            tell("card.settled", null, act);
        }
    }

    /** Whoever got it into hands hears so. */
    protected final void tellDoer(Optional<UserId> former, Act act) {
        if (!duty.leadUser().equals(former)) {
            duty.leadUser().ifPresent(it -> duty.lead().ifPresent(lead -> call(Call.GIVEN, lead, it, act)));
        }
    }

    /** Leads it from now on; nobody else is asked any more. */
    private void takeOver(OrganisationId organisation, @Nullable UserId person, Act act) {
        lead(organisation, person, act);
        settled(act);
    }

    /** Whoever puts it where somebody has to lead it does so: nobody's work floats. */
    final void keep(Act act) {
        takeOver(act.organisation(), null, act);
    }

    /** Null: nobody is asked any more. */
    final void ask(@Nullable Offer offer, Act act) {
        told(duty.offer(offer, sharing()), act);
        if (offer != null) {
            call(Call.ASKED, offer.to(), offer.person(), act);
        }
    }

    /** Whoever leads it does so from now on; what another was asked stays asked. */
    protected void lead(@Nullable OrganisationId organisation, @Nullable UserId person, Act act) {
        if (organisation == null && stage().needsLead()) {
            throw new NotPossible("card.lead.needed");
        }
        told(duty.lead(organisation, person, sharing()), act);
    }

    /** Others speak for whoever leads it, so that it need not see the card. */
    protected final void leadUnseen(OrganisationId organisation, Act act) {
        told(duty.leadUnseen(organisation), act);
    }

    /** The partners are asked who reacts first, perhaps in other words or for another day, and talk about it from now on. */
    public void consult(Set<OrganisationId> asked, List<FieldChange> words, Act act) {
        mustDecide(act);
        if (!asked.stream().allMatch(sharing()::reaches)) {
            throw new NotPossible("card.lead.cannot-see");
        }
        changed("consulted", null, asked.isEmpty() ? null : CardText.list(asked), act);
        told(words, act);
        call(Call.ASKED, asked, act);
        if (stage() == Stage.NIEUW) {
            moveTo(Stage.TE_BESPREKEN, act);
        }
    }

    /** These were asked, said nothing, and do not see the card any more. */
    final void consultNoMore(Set<OrganisationId> silent, Act act) {
        changed("consulted", silent.isEmpty() ? null : CardText.list(silent), null, act);
    }

    /** The partners decided who reacts first, why, and who saw it otherwise; blank when it speaks for itself. */
    public void decide(Charge charge, String why, String dissent, Act act) {
        mustDecide(act);
        if (charge.lead() != null && duty.isLedBy(charge.lead())) {
            ask(null, act); // it stays where it is, whatever another was asked or said
            settled(act);
        }
        choose(charge.lead(), charge.person(), act);
        helpedBy(charge.partners(), act);
        tell("card.decided", why.isBlank() ? null : new FieldChange("decision", null, why), act);
        changed("dissent", null, dissent.isBlank() ? null : dissent, act);
    }

    /** Who connects the partners says it, or who owns the card as long as it was not given back too often. */
    private void mustDecide(Act act) {
        var isOurs = sharing().owner().equals(act.organisation());
        if (!act.coordinates(wijk()) && (!isOurs || duty.isForTheCoordinator())) {
            throw new NotPossible(isOurs ? "card.decide.handed-back" : "card.decide.coordinator");
        }
        mustBeOpen();
    }

    private void mustBeOpen() {
        if (!stage().isOpen()) {
            throw new NotPossible("card.decide.closed");
        }
    }

    /** The organisation that was asked says yes: it leads the card from now on, and work begins. */
    public void accept(Act act) {
        var offer = duty.offeredTo(act.organisation());
        takeOver(offer.to(), offer.person() == null ? act.doer(wijk(), sharing().also()) : offer.person(), act);
        call(Call.ACCEPTED, offer.by(), null, act);
        if (stage().isBeforeWork()) {
            moveTo(Stage.OPGEPAKT, act);
        }
    }

    /** The organisation that was asked says no, and why: the team has to talk about it. */
    public void handBack(String reason, Act act) {
        var asker = duty.offer().map(Offer::by);
        told(duty.handBack(act.organisation(), reason, act), act);
        asker.ifPresent(it -> call(Call.HANDED_BACK, it, null, act));
        callWhoDecides(act);
        if (stage() == Stage.NIEUW) {
            moveTo(Stage.TE_BESPREKEN, act);
        }
    }

    /** One more said no to what it was asked, without having been asked to lead. */
    protected final void refused(String why, Act act) {
        duty.refused(act.organisation(), why, act);
        callWhoDecides(act);
    }

    /** Somebody said yes: who said no before does not matter any more. */
    protected final void settled(Act act) {
        told(duty.settled(), act);
    }

    private void callWhoDecides(Act act) {
        if (duty.isForTheCoordinator()) {
            callConnector(Call.HANDED_BACK, act);
        }
    }

    /** Takes a question back that was not answered yet. */
    public void withdraw(Act act) {
        var offer = duty.offer().orElseThrow(() -> new NotPossible("card.offer.gone"));
        if (!offer.by().equals(act.organisation()) && !act.coordinates(wijk())) {
            throw new NotPossible("card.lead.coordinator");
        }
        ask(null, act);
    }

    /** The organisation keeps the card, or what it was asked; another there does it; null: nobody yet. */
    void passOn(UserId from, @Nullable UserId to, Act act) {
        told(duty.passOn(from, to), act);
    }

    /** Anybody takes a card for the own organisation; giving it to another is for who connects the partners. */
    protected void mustMayGive(@Nullable OrganisationId organisation, Act act) {
        var given = organisation == null ? duty.lead().orElse(act.organisation()) : organisation;
        if (!given.equals(act.organisation()) && !act.coordinates(wijk())) {
            throw new NotPossible("card.lead.coordinator");
        }
    }

    public void helpedBy(Set<OrganisationId> helpers, Act act) {
        var former = CardText.list(duty.partners());
        duty.partners(helpers, sharing());
        changed("partners", former, CardText.list(duty.partners()), act);
    }
}
