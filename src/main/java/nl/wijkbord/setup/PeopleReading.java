package nl.wijkbord.setup;

import nl.wijkbord.security.Role;
import nl.wijkbord.setup.SetupFile.Membership;
import nl.wijkbord.setup.SetupFile.Organisation;
import nl.wijkbord.setup.SetupFile.User;
import org.jspecify.annotations.Nullable;

/** Reads the organisations and their people. */
final class PeopleReading {

    static final String EVERYWHERE = "alle";

    private PeopleReading() {}

    static Organisation organisation(Spot spot) {
        var fields = spot.fields(Part.ORGANISATION);
        return new Organisation(
                fields.get("slug").matching(Format.SLUG),
                fields.get("name").text(80),
                fields.get("kind").text(40),
                fields.get("initials").matching(Format.INITIALS),
                fields.get("colour").matching(Format.COLOUR),
                fields.get("accounts").flag(true),
                SheetReading.sheet(fields.get("sheet")));
    }

    static User user(Spot spot) {
        var fields = spot.fields(Part.USER);
        var organisation = fields.get("organisation").matching(Format.SLUG);
        return new User(
                fields.get("username").matching(Format.USERNAME),
                fields.get("name").text(80),
                organisation,
                fields.get("email").optionalMatching(Format.EMAIL),
                fields.get("memberships").someItems().stream()
                        .map(item -> membership(item, organisation))
                        .toList());
    }

    private static Membership membership(Spot spot, String ownOrganisation) {
        var fields = spot.fields(Part.MEMBERSHIP);
        var role = fields.get("role");
        var organisation = fields.get("organisation").optionalMatching(Format.SLUG);
        return new Membership(
                role.word(Role.class),
                organisation == null ? ownOrganisation : organisation,
                wijk(fields.get("wijk"), role.optionalWord(Role.class)),
                fields.get("from").optionalDate(),
                fields.get("to").optionalDate());
    }

    /** Who works with cards says where, if only everywhere; who sees no card works nowhere. */
    private static @Nullable String wijk(Spot spot, @Nullable Role role) {
        if (role == null) {
            return null;
        }
        if (!role.authority().equals(Role.CARDS)) {
            if (!spot.isEmpty()) {
                spot.problems().add(spot.path(), "laat dit weg: deze rol ziet geen kaarten.");
            }
            return null;
        }
        var wijk = spot.matching(Format.SLUG);
        return wijk.equals(EVERYWHERE) ? null : wijk;
    }
}
