package nl.wijkbord.assignment;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/** A wijk in which gemeente, politie, welzijn and handhaving agree on who reacts first; a new one every time. */
@TestComponent
@Scope("prototype")
public class AskingTeam {

    private final Cards cards;
    private final CardWork work;
    private final Spotlight spotlight;
    private final ConsultationService consultations;

    public final OrganisationId gemeente;
    public final OrganisationId politie;
    public final OrganisationId welzijn;
    public final OrganisationId handhaving;
    public final WijkId wijk;
    public final Viewer wijkmanager;
    public final Viewer wijkagent;
    public final Viewer opbouwwerker;
    public final Viewer handhaver;
    public final Viewer wethouder;

    /** Connects the partners here, for an organisation that is shown some cards later. */
    public final Viewer connector;

    public AskingTeam(Town town, Cards cards, CardWork work, Spotlight spotlight, ConsultationService consultations) {
        this.cards = cards;
        this.work = work;
        this.spotlight = spotlight;
        this.consultations = consultations;
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        welzijn = town.organisation("welzijn");
        handhaving = town.organisation("handhaving");
        wijk = town.wijk("zuidoost", gemeente, politie, welzijn, handhaving);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        handhaver = town.person("handhaver", handhaving, Role.PROFESSIONAL, wijk);
        connector = town.person("coordinator", handhaving, Role.COORDINATOR, wijk);
        wethouder = town.person("wethouder", gemeente, Role.EXECUTIVE_READER, wijk);
    }

    public CardRow card() {
        return cards.signal(wijkagent, wijk, "Geluid rond de kooi", Visibility.WIJKTEAM);
    }

    /** A card that handhaving may not see. */
    public CardRow closed() {
        var card = cards.signal(wijkmanager, wijk, "Spanning", Visibility.BEPERKT, politie, welzijn);
        spotlight.on(wijkmanager);
        return card;
    }

    ConsultationInput of(Set<OrganisationId> asked, String question) {
        return new ConsultationInput(asked, LocalDate.of(2099, 1, 1), question, Reason.NONE);
    }

    public ConsultationInput of(OrganisationId... asked) {
        return new ConsultationInput(Set.of(asked), LocalDate.of(2099, 1, 1), "", Reason.NONE);
    }

    /** The wijkmanager asks politie and welzijn. */
    public CardRow asked() {
        return asked(card());
    }

    public CardRow asked(CardRow card) {
        spotlight.on(wijkmanager);
        return cards.row(consultations.ask(card.ref(), of(politie, welzijn)), wijkmanager);
    }

    /** From now on gemeente and politie only. */
    public void limit(CardRow card) {
        work.show(card.ref(), Visibility.BEPERKT, Set.of(politie));
    }

    /** From now on the whole team. */
    void share(CardRef card) {
        work.show(card, Visibility.WIJKTEAM, Set.of());
    }

    public ConsultationDetails seen(CardRow card, Viewer by) {
        return consultations.of(card.id(), by.clearance()).orElseThrow();
    }

    public void answer(CardRow card, Viewer by, Stance stance, String note) {
        spotlight.on(by);
        var question = seen(card, by);
        consultations.answer(
                question.id(),
                question.of(by.organisation()).orElseThrow(),
                new AnswerInput(stance, note, Reason.NONE));
    }

    public DecisionInput first(OrganisationId first, String why) {
        return new DecisionInput(first, null, Set.of(politie), why, "", Reason.NONE);
    }
}
