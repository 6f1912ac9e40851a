package nl.wijkbord.setup;

import nl.wijkbord.security.Role;
import nl.wijkbord.setup.SetupFile.Membership;
import nl.wijkbord.setup.SetupFile.User;

/** Whether people work for organisations, and in wijken, that are there. */
record PeopleCheck(Directory directory, Problems problems) {

    void check(SetupFile setup) {
        new Uniqueness(problems).check("users", "username", setup.users(), User::username);
        for (int number = 1; number <= setup.users().size(); number++) {
            check("users[" + number + "]", setup.users().get(number - 1));
        }
        if (setup.users().stream().noneMatch(PeopleCheck::isAdmin)) {
            problems.add("users", "geef minstens één gebruiker de rol admin: die maakt de andere accounts.");
        }
    }

    private static boolean isAdmin(User user) {
        return user.memberships().stream().anyMatch(membership -> membership.role() == Role.ADMIN);
    }

    private void check(String path, User user) {
        expectAccounts(path + ".organisation", user.organisation());
        for (int number = 1; number <= user.memberships().size(); number++) {
            var membership = user.memberships().get(number - 1);
            var here = path + ".memberships[" + number + "]";
            if (!membership.organisation().equals(user.organisation())) {
                expectAccounts(here + ".organisation", membership.organisation());
            }
            check(here, membership);
        }
    }

    private void check(String path, Membership membership) {
        var wijk = directory.wijk(path + ".wijk", membership.wijk());
        if (wijk != null && !wijk.team().contains(membership.organisation())) {
            problems.add(
                    path + ".wijk",
                    "'" + membership.organisation() + "' zit niet in het team van '" + wijk.slug() + "'.");
        }
        var from = membership.from();
        var to = membership.to();
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(path + ".to", "deze datum ligt voor het begin.");
        }
    }

    private void expectAccounts(String path, String slug) {
        var organisation = directory.organisation(path, slug);
        if (organisation != null && !organisation.accounts()) {
            problems.add(path, "'" + slug + "' heeft geen accounts en kan geen gebruikers hebben.");
        }
    }
}
