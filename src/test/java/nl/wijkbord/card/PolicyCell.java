package nl.wijkbord.card;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.security.Role;

/** One question about who may do what: a person with a role, what that person's organisation is to a card, and a deed. */
record PolicyCell(Seat as, Tie to, Owner owner, Visibility visibility, Stage stage, Deed deed) {

    /** What somebody is in the wijk of the card, or in another one. */
    enum Seat {
        COORDINATOR,
        PROFESSIONAL,
        ORG_LEAD,
        MANAGER,
        EXECUTIVE_READER,
        ADMIN,
        PRIVACY_OFFICER,
        NEXT_DOOR,
        ELSEWHERE;

        Role role() {
            return this == NEXT_DOOR || this == ELSEWHERE ? Role.PROFESSIONAL : Role.valueOf(name());
        }
    }

    /** What the acting organisation is to the card. */
    enum Tie {
        MAKER,
        COLLEAGUE,
        NAMED,
        NAMED_GUEST,
        TEAM,
        STRANGER
    }

    /** Whether the owner is in the team of the wijk. */
    enum Owner {
        IN_TEAM,
        OUTSIDE
    }

    /** What somebody wants with the card. */
    enum Deed {
        TITLE,
        TEXT,
        READ_COMMENTS,
        CHANGE,
        TAKE,
        GIVE,
        CONSULT,
        SHARE,
        REMOVE,
        COMMENT,
        DISCUSS,
        CLOSE;

        /** Whether the column may matter; for the others a new and a closed card are enough. */
        boolean mindsStage() {
            return switch (this) {
                case DISCUSS, CLOSE -> true;
                case TITLE, TEXT, READ_COMMENTS, CHANGE, TAKE, GIVE, CONSULT, SHARE, REMOVE, COMMENT -> false;
            };
        }
    }

    /** What comes of it. */
    enum Answer {
        ALLOWED,
        REFUSED,
        HIDDEN,
        CLOSED
    }

    /** The cards of the matrix, without who asks. */
    record Kind(Owner owner, Visibility visibility, Stage stage) {

        static List<Kind> all() {
            return Arrays.stream(Owner.values()).flatMap(Kind::of).toList();
        }

        private static Stream<Kind> of(Owner owner) {
            return Arrays.stream(Visibility.values())
                    .flatMap(visibility ->
                            Arrays.stream(Stage.values()).map(stage -> new Kind(owner, visibility, stage)));
        }
    }

    Kind kind() {
        return new Kind(owner, visibility, stage);
    }

    static List<PolicyCell> all() {
        return Arrays.stream(Seat.values())
                .flatMap(as -> Arrays.stream(Tie.values()).flatMap(to -> of(as, to)))
                .toList();
    }

    private static Stream<PolicyCell> of(Seat as, Tie to) {
        return Kind.all().stream()
                .flatMap(it -> Arrays.stream(Deed.values())
                        .filter(deed -> deed.mindsStage() || it.stage() == Stage.NIEUW || it.stage() == Stage.AFGEROND)
                        .map(deed -> new PolicyCell(as, to, it.owner(), it.visibility(), it.stage(), deed)));
    }
}
