package nl.wijkbord.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WijkbordTest
class MentionsTests {

    @Autowired
    private Noord noord;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CommentService comments;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void takeSeats() {
        database.sql("delete from membership").update();
        seat(noord.bo, Role.PROFESSIONAL, noord.wijk);
        seat(noord.cor, Role.PROFESSIONAL, noord.wijk);
        seat(noord.wethouder, Role.EXECUTIVE_READER, noord.wijk);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoReadsTheCardIsAddressedByName() {
        var card = noord.signal(Visibility.WIJKTEAM).id();

        assertThat(said(card, "Kun jij, @" + handle(noord.cor) + ". Of @" + slug(noord.corporatie) + "?", false))
                .containsExactly(
                        new Piece("Kun jij, ", false),
                        new Piece("@cor", true),
                        new Piece(". Of ", false),
                        new Piece("@" + name(noord.corporatie), true),
                        new Piece("?", false));
    }

    @Test
    void whoDoesNotReadItStaysPlainText() {
        var elsewhere = town.wijk("zuid", noord.corporatie);
        var stranger = town.person("vreemd", noord.corporatie, Role.PROFESSIONAL, elsewhere);
        seat(stranger, Role.PROFESSIONAL, elsewhere);
        var outside = town.organisation("school");
        var text = "@%s @%s @%s @niemand x@%s"
                .formatted(handle(stranger), handle(noord.wethouder), slug(outside), handle(noord.cor));

        assertThat(said(noord.signal(Visibility.WIJKTEAM).id(), text, false)).containsExactly(new Piece(text, false));
    }

    @Test
    void whatIsForThePolitieOnlyAddressesNobodyElse() {
        var open = noord.signal(Visibility.WIJKTEAM).id();
        var closed = noord.signal(Visibility.EIGEN_ORGANISATIE).id();
        var text = "@" + handle(noord.cor) + " @" + slug(noord.corporatie);

        assertThat(said(open, text, true)).containsExactly(new Piece(text, false));
        assertThat(said(closed, text, false)).containsExactly(new Piece(text, false));
        assertThat(said(open, "@" + handle(noord.bo), true)).containsExactly(new Piece("@bo", true));
    }

    @Test
    void onlyWhoReadsTheCardIsSuggested() {
        var open = noord.signal(Visibility.WIJKTEAM).id();
        var closed = noord.signal(Visibility.EIGEN_ORGANISATIE).id();

        assertThat(comments.mentionable(open, "COR"))
                .extracting(Mention::name)
                .containsExactly(name(noord.corporatie), "cor");
        assertThat(comments.mentionable(open, "wethouder")).isEmpty();
        assertThat(comments.mentionable(closed, ""))
                .extracting(Mention::name)
                .containsExactly(name(noord.politie), "bo");
        spotlight.on(noord.cor);
        assertThat(comments.mentionable(closed, "")).isEmpty();
    }

    private List<Piece> said(CardId card, String text, boolean ownOnly) {
        spotlight.on(noord.bo);
        comments.say(card, text, ownOnly ? noord.politie : null, Reason.NONE);
        return comments.of(card, noord.bo.clearance()).getLast().pieces();
    }

    private void seat(Viewer who, Role role, WijkId wijk) {
        database.sql("insert into membership (id, user_id, organisation_id, wijk_id, role) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), who.id().value(), who.organisation().value(), wijk.value(), role.name())
                .update();
        people.forget();
        organisations.forget();
    }

    private String handle(Viewer who) {
        return people.name(who.id()).orElseThrow().username();
    }

    private String slug(OrganisationId organisation) {
        return organisations.find(organisation).orElseThrow().slug();
    }

    private String name(OrganisationId organisation) {
        return organisations.find(organisation).orElseThrow().name();
    }
}
