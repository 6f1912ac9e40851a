package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Domain;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** The worlds to which a card belongs, and the cards of a world. */
class DomainTests extends FilterScene {

    @Test
    void aCardBelongsToSeveralDomainsAndItsHistorySaysSo() {
        var card = cards.signal(wijkbeheerder, wijk, "Donkere tunnel", Visibility.WIJKTEAM);

        var first = work.belongsTo(card.ref(), Set.of(Domain.VEILIGHEID, Domain.FYSIEK));
        work.belongsTo(first, Set.of(Domain.SOCIAAL));

        assertThat(domains(card, wijkagent)).containsExactly(Domain.SOCIAAL);
        assertThat(pages.history(card.number(), wijkagent.clearance()))
                .extracting(HistoryEntry::change)
                .contains(
                        new FieldChange("domains", "", "FYSIEK,VEILIGHEID"),
                        new FieldChange("domains", "FYSIEK,VEILIGHEID", "SOCIAAL"));
    }

    @Test
    void whatAnotherChangedMeanwhileIsNotOverwritten() {
        var card = cards.signal(wijkbeheerder, wijk, "Donkere tunnel", Visibility.WIJKTEAM);
        work.belongsTo(card.ref(), Set.of(Domain.FYSIEK));

        assertThatThrownBy(() -> work.belongsTo(card.ref(), Set.of(Domain.SOCIAAL)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(domains(card, wijkbeheerder)).containsExactly(Domain.FYSIEK);
    }

    @Test
    void aDomainFindsWhatItsReaderMaySee() {
        in("gedeeld", Visibility.WIJKTEAM, Domain.FYSIEK, Domain.VEILIGHEID);
        in("verborgen", Visibility.EIGEN_ORGANISATIE, Domain.VEILIGHEID);
        in("sociaal", Visibility.WIJKTEAM, Domain.SOCIAAL);
        cards.signal(wijkbeheerder, wijk, "zonder", Visibility.WIJKTEAM);

        assertThat(board(wijkbeheerder, "veiligheid")).containsExactlyInAnyOrder("gedeeld", "verborgen");
        assertThat(board(wijkagent, "veiligheid")).containsExactly("gedeeld");
        assertThat(board(wijkagent, "fysiek", "sociaal")).containsExactlyInAnyOrder("gedeeld", "sociaal");
        assertThat(board(wijkagent, "onzin")).hasSize(3);
    }

    @Test
    void whoReadsTitlesOnlyDoesNotLearnTheDomain() {
        var card = in("gedeeld", Visibility.WIJKTEAM, Domain.VEILIGHEID);

        assertThat(board(wethouder, "veiligheid")).isEmpty();
        assertThat(domains(card, wethouder)).isEmpty();
    }

    private CardRow in(String title, Visibility visibility, Domain... domains) {
        var card = cards.signal(wijkbeheerder, wijk, title, visibility);
        work.belongsTo(card.ref(), Set.of(domains));
        return card;
    }

    private Set<Domain> domains(CardRow card, Viewer viewer) {
        spotlight.on(viewer);
        return pages.find(card.number(), viewer.clearance()).orElseThrow().domains();
    }

    private List<String> board(Viewer viewer, String... domains) {
        return found(viewer, "domein", domains).stream().map(CardRow::title).toList();
    }
}
