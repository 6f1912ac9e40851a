package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardId;
import nl.wijkbord.dossier.AttachmentService;
import nl.wijkbord.dossier.FileReach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The address of a file that somebody had is of no use once the file is for another organisation only. */
@WireTest
@SuppressWarnings("NullAway.Init")
class FileAddressTests {

    private static final String CAPTION = "De lantaarn ligt om";

    @Autowired
    private Secrets secrets;

    @Autowired
    private AttachmentService attachments;

    @LocalServerPort
    private int port;

    private CanaryTown town;
    private CardId card;
    private UUID photo;

    @BeforeEach
    void aPhotoThatTheTeamSees() {
        town = secrets.town();
        card = secrets.shared("Zwerfafval bij de winkels").id();
        photo = secrets.photoOn(card, CAPTION);
        town.off();
    }

    @AfterEach
    void off() {
        town.off();
    }

    @Test
    void whatAPartnerCouldFetchIsUnknownFromThenOn() {
        town.as("wijkagent");
        var page = "k/" + secrets.number(card);
        town.off();
        var agent = town.tab(port, "wijkagent").open(page);
        var files = files(agent);
        assertThat(agent.received()).contains(CAPTION);
        assertThat(files)
                .hasSize(2)
                .allSatisfy(it -> assertThat(agent.get(it).statusCode()).isEqualTo(200));

        town.as("wijkbeheerder");
        attachments.share(photo, 0, FileReach.OWN);
        town.off();

        assertThat(files)
                .allSatisfy(it -> assertThat(agent.get(it).statusCode()).isEqualTo(404));
        var later = town.tab(port, "wijkagent").open(page);
        assertThat(later.received()).contains("Zwerfafval bij de winkels").doesNotContain(CAPTION);
        assertThat(files(later)).isEmpty();
        assertThat(files(town.tab(port, "wijkbeheerder").open(page))).hasSize(2);
    }

    /** What is there to be fetched: the photo, and its small picture. */
    private static Set<String> files(Tab tab) {
        return Tour.FILE
                .matcher(tab.received())
                .results()
                .map(it -> "/" + it.group(1))
                .filter(it -> !it.endsWith("/upload"))
                .collect(Collectors.toSet());
    }
}
