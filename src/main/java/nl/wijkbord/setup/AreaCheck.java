package nl.wijkbord.setup;

import nl.wijkbord.setup.SetupFile.Buurt;
import nl.wijkbord.setup.SetupFile.Category;
import nl.wijkbord.setup.SetupFile.Organisation;
import nl.wijkbord.setup.SetupFile.Wijk;

/** Whether organisations and wijken fit together. */
record AreaCheck(Directory directory, Problems problems) {

    void check(SetupFile setup) {
        var once = new Uniqueness(problems);
        once.check("organisations", "slug", setup.organisations(), Organisation::slug);
        once.check("organisations", "name", setup.organisations(), Organisation::name);
        once.check("wijken", "slug", setup.wijken(), Wijk::slug);
        once.check("wijken", "name", setup.wijken(), Wijk::name);
        once.check("categories", "slug", setup.categories(), Category::slug);
        for (int number = 1; number <= setup.wijken().size(); number++) {
            check("wijken[" + number + "]", setup.wijken().get(number - 1));
        }
    }

    private void check(String path, Wijk wijk) {
        if (wijk.slug().equals(PeopleReading.EVERYWHERE)) {
            problems.add(path + ".slug", "'alle' betekent alle wijken; kies een andere naam.");
        }
        new Uniqueness(problems).check(path + ".buurten", "name", wijk.buurten(), Buurt::name);
        for (int number = 1; number <= wijk.team().size(); number++) {
            var here = path + ".team[" + number + "]";
            var member = directory.organisation(here, wijk.team().get(number - 1));
            if (member != null && !member.accounts()) {
                problems.add(here, "'" + member.slug() + "' heeft geen accounts en kan niet in een team zitten.");
            }
        }
    }
}
