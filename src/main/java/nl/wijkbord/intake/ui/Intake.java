package nl.wijkbord.intake.ui;

import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.signal.SignalInput;

/** What comes out of quick add: a new card, or nothing but a count. */
sealed interface Intake {

    /** Something somebody noticed. */
    record NewSignal(SignalInput input) implements Intake {}

    /** Something residents want to do. */
    record NewInitiative(InitiativeInput input) implements Intake {}

    /** Something an organisation will do, which belongs to no other card. */
    record NewAssignment(AssignmentInput input) implements Intake {}

    /** Something that stands on the board already, and was seen again. */
    record SeenAgain(Lookalike signal) implements Intake {}

    /** Something that may not become a card. */
    record OtherWay(CategoryName category, WijkId wijk) implements Intake {}
}
