package nl.wijkbord.setup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbord.setup.SetupCard.Assignment;
import nl.wijkbord.setup.SetupCard.Initiative;
import nl.wijkbord.setup.SetupCard.Signal;
import nl.wijkbord.setup.SetupFile.Category;
import nl.wijkbord.setup.SetupFile.CategoryKind;
import org.jspecify.annotations.Nullable;

/** Whether a card points at things that are there. */
record ReferenceCheck(Directory directory, Problems problems, Set<String> refs) {

    ReferenceCheck(Directory directory, Problems problems) {
        this(directory, problems, new HashSet<>());
    }

    void check(String path, SetupCard card) {
        if (!card.ref().isEmpty() && !refs.add(card.ref())) {
            problems.add(path + ".ref", "'" + card.ref() + "' staat er al; kies iets anders.");
        }
        checkPlace(path, card);
        checkBoards(path, card);
        checkCategory(path, card);
        checkParties(path, card);
        checkLinks(path, card);
        for (int number = 1; number <= card.comments().size(); number++) {
            var comment = card.comments().get(number - 1);
            directory.user(path + ".comments[" + number + "].by", comment.by());
            directory.organisation(path + ".comments[" + number + "].only-for", comment.onlyFor());
        }
    }

    private void checkPlace(String path, SetupCard card) {
        var wijk = directory.wijk(path + ".wijk", card.where().wijk());
        var name = card.where().buurt();
        if (wijk == null || name == null) {
            return;
        }
        var names = wijk.buurten().stream().map(SetupFile.Buurt::name).toList();
        if (!names.contains(name)) {
            problems.add(
                    path + ".buurt",
                    "er is geen buurt '" + name + "' in " + wijk.name() + "." + Suggestion.of(name, names));
        }
    }

    /** A board that is named twice would be one of which nobody knows whether another was meant. */
    private void checkBoards(String path, SetupCard card) {
        var also = card.sharing().alsoIn();
        for (int number = 1; number <= also.size(); number++) {
            var here = path + ".also-in[" + number + "]";
            var other = also.get(number - 1);
            directory.wijk(here, other);
            if (card.boards().subList(0, number).contains(other)) {
                problems.add(here, "op dit bord staat de kaart al.");
            }
        }
    }

    private void checkCategory(String path, SetupCard card) {
        var category = directory.category(path + ".category", card.category());
        if (category != null) {
            check(path + ".category", category, card);
        }
    }

    private void check(String path, Category category, SetupCard card) {
        var expected = switch (card.details()) {
            case Signal _ -> CategoryKind.SIGNAAL;
            case Initiative _ -> CategoryKind.INITIATIEF;
            case Assignment _ -> category.kind();
        };
        if (category.kind() == CategoryKind.GEEN_KAART) {
            problems.add(path, "'" + category.slug() + "' mag geen kaart worden; volg de route van deze categorie.");
        } else if (category.kind() != expected) {
            problems.add(path, "'" + category.slug() + "' hoort niet bij dit soort kaart.");
        }
    }

    private void checkParties(String path, SetupCard card) {
        var names = PartyFields.of(card);
        directory.organisation(path + "." + names.owner(), card.sharing().owner());
        directory.organisation(path + "." + names.lead(), card.work().lead());
        checkAll(path + ".partners", card.work().partners());
        if (!problems.isReported(path + ".parent")) {
            checkAll(path + ".audience", card.sharing().audience());
        }
        directory.user(path + ".by", card.age().by());
        directory.user(path + ".lead-user", card.work().leadUser());
    }

    private void checkAll(String path, List<String> organisations) {
        for (int number = 1; number <= organisations.size(); number++) {
            directory.organisation(path + "[" + number + "]", organisations.get(number - 1));
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very card, not one that says the same
    private void checkLinks(String path, SetupCard card) {
        for (int number = 1; number <= card.relations().size(); number++) {
            var here = path + ".relations[" + number + "].ref";
            var other = directory.card(here, card.relations().get(number - 1).ref());
            if (other == card) {
                problems.add(here, "een kaart kan niet bij zichzelf horen.");
            }
        }
        checkBecame(path + ".became", card.details() instanceof Signal signal ? signal.became() : null);
    }

    private void checkBecame(String path, @Nullable String became) {
        var initiative = directory.card(path, became);
        if (initiative != null && !(initiative.details() instanceof Initiative)) {
            problems.add(path, "'" + initiative.ref() + "' is geen initiatief.");
        }
    }
}
