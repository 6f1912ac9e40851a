package nl.wijkbord.assignment;

import nl.wijkbord.privacy.Reason;

/** What an organisation says when it is asked who reacts first, and a line why; blank when there is none. */
public record AnswerInput(Stance stance, String note, Reason reason) {

    /** In characters. */
    public static final int NOTE = 400;
}
