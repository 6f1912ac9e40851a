package nl.wijkbord.board.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.DecisionInput;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.ui.CardFact;
import nl.wijkbord.card.ui.OneText;
import nl.wijkbord.card.ui.SeenCards;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** Who puts a card that the partners talk about in the column of one of them, decides who reacts first, and says why. */
@Component
class DecidingOnBoard {

    private final ConsultationService consultations;
    private final CardService cards;
    private final SeenCards seenCards;
    private final CurrentViewer me;

    DecidingOnBoard(ConsultationService consultations, CardService cards, SeenCards seenCards, CurrentViewer me) {
        this.consultations = consultations;
        this.cards = cards;
        this.seenCards = seenCards;
        this.me = me;
    }

    void ask(CardRow card, OrganisationName first) {
        var why = new TextArea(Texts.get("consultation.decide.why"));
        why.setMaxLength(DecisionInput.WORDS);
        why.setHelperText(Texts.get("consultation.decide.why.help"));
        var form = new OneText("reason", why).refusedAs("consultation.why");
        var seen = seenCards.onLine(card, CardFact.TITLE, CardFact.LEAD, CardFact.PARTNERS, CardFact.STAGE);
        FormDialog.of("board.lead.decide", form, first.name())
                .onSave(it -> form.guard().keep(() -> {
                    var reason = form.guard().reason();
                    var _ = seen.keep(ref -> consultations.decide(ref, decision(card, first, it, reason)));
                    Notices.done("card.offer.notice", card.number().toString());
                }))
                .saveKey("consultation.decide.save")
                .open();
    }

    /** Whoever helps goes on doing so. */
    private DecisionInput decision(CardRow card, OrganisationName first, String why, Reason reason) {
        return new DecisionInput(first.id(), null, helpers(card.id()), why, "", reason);
    }

    private Set<OrganisationId> helpers(CardId card) {
        return cards.rows(Set.of(card), me.get().clearance()).stream()
                .findAny()
                .map(CardRow::partners)
                .orElse(Set.of());
    }
}
