package nl.wijkbord.organisation.ui;

import nl.wijkbord.ui.Texts;

/** Whether somebody may come in, in one word. */
final class ActiveWord {

    private ActiveWord() {}

    static String of(boolean active) {
        return Texts.get(active ? "organisation.users.active.yes" : "organisation.users.active.no");
    }
}
