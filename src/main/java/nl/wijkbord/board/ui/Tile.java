package nl.wijkbord.board.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card as the board draws it; every word is ready to be read. Type is empty for what is meant as most signals are. */
record Tile(
        String id,
        String kind,
        String kindWord,
        String type,
        String title,
        String href,
        String lane,
        String stage,
        String place,
        String age,
        String ageTitle,
        int ageStep,
        List<State> states,
        @Nullable Badge lead,
        @Nullable Doer doer,
        List<Badge> support,
        List<Count> counts,
        @Nullable String lock,
        boolean fresh,
        String freshTitle) {

    /** Something about a card that asks for attention: never by colour alone. */
    record State(String tone, String shape, String text) {}

    /** An organisation in a few letters. */
    record Badge(String initials, String name, String colour) {}

    /** Whoever does it, by function. */
    record Doer(String initials, String function) {}

    /** How many there are of something, and what that means in words. */
    record Count(String icon, String text, String title) {}
}
