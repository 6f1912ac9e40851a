package nl.wijkbord.organisation;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkbord.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
@SuppressWarnings("NullAway.Init")
class PeopleTests {

    @Autowired
    private Staff staff;

    @Autowired
    private People people;

    @Test
    void aSeatEverywhereCountsWhereTheOrganisationIsInTheTeam() {
        var school = staff.organisation("School");
        var noord = staff.wijk("Noord");
        var zuid = staff.wijk("Zuid");
        staff.joins(school, noord);
        var teacher = staff.person(unique("leraar"), seat(school, null, Role.PROFESSIONAL));
        people.forget();

        assertThat(people.workingIn(Set.of(noord))).extracting(PersonName::id).contains(teacher);
        assertThat(people.workingIn(Set.of(zuid))).extracting(PersonName::id).doesNotContain(teacher);
        assertThat(people.writing(school, zuid)).isEmpty();
    }
}
