package nl.wijkbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A function in two letters. */
class PersonNameTests {

    @ParameterizedTest
    @CsvSource({
        "Wijkagent Zuidoost, WZ",
        "Demo wijkmanager, WI",
        "Demo wijkagent Zuidoost, WZ",
        "Demonstratieleider Noord, DN",
        "Demo, DE",
        "opbouwwerker, OP",
        "Buurtwerker (Noord-West), BW",
        "Élan wijk 7, É7",
        "X, X"
    })
    void aFunctionIsItsFirstAndItsLastWord(String function, String initials) {
        var person =
                new PersonName(new UserId(UUID.randomUUID()), "x", function, new OrganisationId(UUID.randomUUID()));

        assertThat(person.initials()).isEqualTo(initials);
    }
}
