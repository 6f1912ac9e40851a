package nl.wijkbord.setup;

import nl.wijkbord.assignment.Answer;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Stage;
import nl.wijkbord.initiative.Phase;
import nl.wijkbord.setup.SetupCard.Assignment;
import nl.wijkbord.setup.SetupCard.Closing;
import nl.wijkbord.setup.SetupCard.Initiative;
import nl.wijkbord.setup.SetupCard.Signal;
import org.jspecify.annotations.Nullable;

/** Whether a card keeps the rules that also hold on the board; only asked of a card that reads well. */
record CardCheck(Directory directory, Problems problems) {

    void check(String path, SetupCard card) {
        if (problems.touch(path) || !standsOnGround(card)) {
            return;
        }
        checkAge(path, card);
        switch (card.details()) {
            case Signal signal -> check(path, card, signal);
            case Initiative initiative -> check(path, card, initiative);
            case Assignment assignment -> check(path, assignment);
        }
        new SharingCheck(path, card, directory, problems).check();
    }

    /** What it inherited may be reported elsewhere. */
    private boolean standsOnGround(SetupCard card) {
        return directory.wijken().keySet().containsAll(card.boards())
                && directory.organisations().containsKey(card.sharing().owner());
    }

    private void checkAge(String path, SetupCard card) {
        int daysAgo = card.age().daysAgo();
        if (card.age().stageDays() > daysAgo) {
            problems.add(path + ".stage-days", "dit kan niet langer geleden zijn dan days-ago.");
        }
        if (card.details() instanceof Signal signal && signal.happenedDaysAgo() < daysAgo) {
            problems.add(
                    path + ".happened-days-ago", "het gebeurde voordat het signaal er was: neem days-ago of meer.");
        }
        for (int number = 1; number <= card.comments().size(); number++) {
            if (card.comments().get(number - 1).daysAgo() > daysAgo) {
                problems.add(path + ".comments[" + number + "].days-ago", "toen was deze kaart er nog niet.");
            }
        }
    }

    private void check(String path, SetupCard card, Signal signal) {
        var stage = signal.stage();
        if (card.work().lead() == null && (stage == Stage.OPGEPAKT || stage == Stage.TERUGKOPPELEN)) {
            problems.add(path + ".lead", "zeg wie dit oppakt.");
        }
        expect(path + ".waiting", stage == Stage.WACHT_OP, signal.waiting(), "een signaal dat wacht (wacht_op)");
        expect(path + ".closing", stage == Stage.AFGEROND, card.closing(), "een afgerond signaal");
        check(path + ".closing", card.closing());
        boolean converted = card.closing() != null && card.closing().result() == Outcome.OMGEZET_IN_INITIATIEF;
        expect(path + ".became", converted, signal.became(), "een signaal met result omgezet_in_initiatief");
    }

    private void check(String path, SetupCard card, Initiative initiative) {
        if (card.work().lead() == null && initiative.phase() != Phase.IDEE) {
            problems.add(path + ".lead", "zeg wie dit trekt.");
        }
        if (initiative.initiator().isEmpty()) {
            problems.add(path + ".initiator", "zeg van wie dit idee komt: een groep of organisatie, geen persoon.");
        }
        expect(path + ".closing", isDone(initiative.phase()), card.closing(), "een initiatief in gereed of beheer");
        check(path + ".closing", card.closing());
    }

    private void check(String path, Assignment assignment) {
        if (assignment.answer() == Answer.TERUGGEGEVEN && assignment.note() == null) {
            problems.add(path + ".note", "zeg waarom de afspraak is teruggegeven.");
        }
        if (assignment.answer() == Answer.VERVALLEN && assignment.note() == null) {
            problems.add(path + ".note", "zeg waarom de afspraak is vervallen.");
        }
    }

    private void check(String path, @Nullable Closing closing) {
        if (closing != null && closing.feedback() == Feedback.NIET_NODIG && closing.feedbackNote() == null) {
            problems.add(path + ".feedback-note", "zeg waarom terugkoppelen niet nodig is.");
        }
    }

    private void expect(String path, boolean needed, @Nullable Object fact, String where) {
        if (needed && fact == null) {
            problems.add(path, "dit veld is verplicht bij " + where + ".");
        }
        if (!needed && fact != null) {
            problems.add(path, "dit veld hoort alleen bij " + where + ".");
        }
    }

    private static boolean isDone(Phase phase) {
        return switch (phase) {
            case IDEE, VERKENNING, PLAN, AKKOORD, UITVOERING -> false;
            case GEREED, BEHEER -> true;
        };
    }
}
