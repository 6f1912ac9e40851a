package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.assignment.Proposal;
import nl.wijkbord.ui.Texts;

/** Whom a rule proposes and why, above the fields in which one decides; a press fills them in. */
final class RuleHint extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RuleHint(Proposal proposal, Runnable take) {
        getContent().addClassName("rule-hint");
        getContent()
                .add(
                        new Span(RuleWords.proposal(proposal)),
                        new Button(Texts.get("assignment.rule.take"), _ -> take.run()));
    }
}
