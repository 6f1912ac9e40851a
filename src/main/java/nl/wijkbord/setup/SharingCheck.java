package nl.wijkbord.setup;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.setup.SetupCard.Comment;
import nl.wijkbord.setup.SetupFile.Category;
import nl.wijkbord.setup.SetupFile.Membership;
import nl.wijkbord.setup.SetupFile.User;
import org.jspecify.annotations.Nullable;

/** Whether everybody who has a part in a card may see it. */
record SharingCheck(String path, SetupCard card, Directory directory, Problems problems) {

    void check() {
        checkAudience();
        checkPeople();
        var names = PartyFields.of(card);
        expectSees(names.owner(), card.sharing().owner());
        expectSees(names.lead(), card.work().lead());
        expectAllSee("partners", card.work().partners());
        expectAllSee("audience", card.sharing().audience());
        for (int number = 1; number <= card.comments().size(); number++) {
            checkComment("comments[" + number + "]", card.comments().get(number - 1));
        }
    }

    private void checkAudience() {
        boolean confined = card.sharing().visibility() == Visibility.BEPERKT;
        if (confined && card.sharing().audience().isEmpty()) {
            add("audience", "zeg welke organisaties deze kaart mogen zien.");
        }
        if (!confined && !card.sharing().audience().isEmpty()) {
            add("audience", "dit veld hoort alleen bij visibility beperkt.");
        }
        if (card.sharing().visibility().compareTo(Visibility.BEPERKT) < 0 && isConfinedCategory()) {
            add("visibility", "deze categorie is altijd beperkt of eigen_organisatie.");
        }
    }

    private boolean isConfinedCategory() {
        Category category =
                card.category() == null ? null : directory.categories().get(card.category());
        return category != null && category.confined();
    }

    private void checkPeople() {
        var wijk = card.where().wijk();
        if (!requireNonNull(directory.users().get(card.age().by()))
                .writesFor(card.sharing().owner(), wijk)) {
            add(
                    "by",
                    "deze gebruiker werkt in " + wijk + " niet voor '"
                            + card.sharing().owner() + "'.");
        }
        var leadUser = directory.user(path + ".lead-user", card.work().leadUser());
        var lead = card.work().lead();
        if (leadUser != null && (lead == null || !writesFor(leadUser, lead))) {
            add(
                    "lead-user",
                    "deze gebruiker werkt in " + String.join(" of ", card.boards())
                            + " niet voor de organisatie die dit oppakt.");
        }
    }

    private boolean writesFor(User user, String organisation) {
        return card.boards().stream().anyMatch(it -> user.writesFor(organisation, it));
    }

    private void expectAllSee(String field, List<String> organisations) {
        for (int number = 1; number <= organisations.size(); number++) {
            expectSees(field + "[" + number + "]", organisations.get(number - 1));
        }
    }

    /** An external party has no account and so sees nothing; it may still have a part. */
    private void expectSees(String field, @Nullable String organisation) {
        if (organisation == null || !hasAccounts(organisation)) {
            return;
        }
        if (card.boards().stream().noneMatch(it -> isInTeam(organisation, it))) {
            add(
                    field,
                    "'" + organisation + "' zit niet in het team van '" + String.join("' of '", card.boards()) + "'.");
        } else if (!card.isSharedWith(organisation)) {
            add(field, "'" + organisation + "' mag deze kaart niet zien.");
        }
    }

    private boolean hasAccounts(String organisation) {
        var party = directory.organisations().get(organisation);
        return party != null && party.accounts();
    }

    private boolean isInTeam(String organisation, String wijk) {
        return requireNonNull(directory.wijken().get(wijk)).team().contains(organisation);
    }

    private void checkComment(String field, Comment comment) {
        var writer = requireNonNull(directory.users().get(comment.by()));
        if (!takesPart(writer)) {
            add(field + ".by", "deze gebruiker schrijft niet op deze kaart: andere wijk, team of zichtbaarheid.");
        }
        var onlyFor = comment.onlyFor();
        if (onlyFor != null && !writesFor(writer, onlyFor)) {
            add(field + ".only-for", "kies een organisatie waar deze gebruiker in deze wijk voor werkt.");
        }
    }

    /** On one board both: a team of the one with a seat in the other opens nothing. */
    private boolean takesPart(User writer) {
        return card.boards().stream().anyMatch(it -> takesPart(writer, it));
    }

    private boolean takesPart(User writer, String wijk) {
        return writer.memberships().stream()
                .filter(membership -> membership.writesIn(wijk))
                .map(Membership::organisation)
                .anyMatch(organisation -> isInTeam(organisation, wijk) && card.isSharedWith(organisation));
    }

    private void add(String field, String message) {
        problems.add(path + "." + field, message);
    }
}
