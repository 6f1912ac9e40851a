package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.assignment.AnswerRow;
import nl.wijkbord.assignment.DecisionInput;
import nl.wijkbord.assignment.Proposal;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.card.ui.Helpers;
import nl.wijkbord.card.ui.Hints;
import nl.wijkbord.card.ui.WhoDoesIt;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.AtMost;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Who reacts first, who helps, why, and who saw it otherwise. */
final class DecideForm extends Composite<Div> implements RecordForm<DecideForm.Decision> {

    private static final long serialVersionUID = 1L;

    /** Nobody named yet, where person is null. */
    public record Decision(
            OrganisationName first,
            @Nullable PersonName person,
            Set<OrganisationName> support,
            String why,
            String dissent) {
        @Nullable
        UserId personId() {
            return person == null ? null : person.id();
        }
    }

    /** What the answers suggest; nobody first when several offered themselves. */
    record Suggestion(List<OrganisationName> first, Set<OrganisationName> support) {

        static Suggestion of(List<AnswerRow> answers, List<OrganisationName> choices) {
            var offered = that(answers, choices, Stance.WIJ_PAKKEN_OP).toList();
            var helpers = that(answers, choices, Stance.KUNNEN_BIJDRAGEN).collect(Collectors.toSet());
            return new Suggestion(offered.size() == 1 ? offered : List.of(), helpers);
        }

        private static Stream<OrganisationName> that(
                List<AnswerRow> answers, List<OrganisationName> choices, Stance stance) {
            return choices.stream()
                    .filter(it -> answers.stream()
                            .anyMatch(answer -> answer.organisation().equals(it.id()) && answer.stance() == stance));
        }
    }

    private final Binder<Decision> binder = new Binder<>(Decision.class);
    private final transient GuardedFields guard = new GuardedFields();
    private final transient WhoDoesIt who;
    private final transient Helpers support;
    private final TextArea why = guard.text("reason", new TextArea(Texts.get("consultation.decide.why")));

    DecideForm(List<OrganisationName> choices, Function<OrganisationId, List<PersonName>> people) {
        who = new WhoDoesIt("consultation.decide.first", choices, people);
        support = new Helpers(choices);
        why.setHelperText(Texts.get("consultation.decide.why.help"));
        var dissent = guard.text("dissent", new TextField(Texts.get("consultation.decide.dissent")));
        var row = new Div(who.organisation(), who.person());
        row.addClassName("form-row");
        getContent().addClassName("form");
        getContent().add(row, support.field(), why, dissent, guard.reasonField());
        binder.forField(who.organisation())
                .asRequired(Texts.get("form.required"))
                .bind("first");
        binder.forField(who.person()).bind("person");
        binder.forField(support.field()).bind("support");
        binder.forField(why).withValidator(new AtMost(DecisionInput.WORDS)).bind("why");
        binder.forField(dissent).withValidator(new AtMost(DecisionInput.WORDS)).bind("dissent");
    }

    /** Tells beside each choice how much it has in hand. */
    DecideForm hints(Hints told) {
        who.hints(told);
        return this;
    }

    /** Whoever helps already goes on doing so, unless somebody decides otherwise. */
    void propose(Suggestion suggestion, CardRow card, CardParties parties) {
        suggestion.first().forEach(who.organisation()::setValue);
        support.on(card, parties).field().select(suggestion.support());
    }

    /** Also whoever began to help meanwhile and could not be chosen here. */
    Set<OrganisationId> helpers(Decision decision, CardRow now) {
        return support.with(decision.support(), now);
    }

    /** Whom a rule proposes; a reason that was given already stays. */
    void hint(Optional<Proposal> rule) {
        rule.ifPresent(it -> getContent().addComponentAsFirst(new RuleHint(it, () -> take(it))));
    }

    private void take(Proposal proposal) {
        var person = proposal.person();
        who.choose(proposal.organisation().id(), person == null ? null : person.id());
        if (why.isEmpty()) {
            why.setValue(RuleWords.why(proposal.rule()));
        }
    }

    @Override
    public boolean blame(NotPossible refusal) {
        var isWhy = refusal.key().equals("consultation.why");
        if (isWhy) {
            why.setErrorMessage(Texts.get(refusal.key()));
            why.setInvalid(true);
        }
        return isWhy;
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<Decision> binder() {
        return binder;
    }
}
