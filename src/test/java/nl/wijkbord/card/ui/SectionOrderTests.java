package nl.wijkbord.card.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of a card reads the same every day: no two parts of it ask for one place. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class SectionOrderTests {

    @Autowired
    private List<CardSection> sections;

    @Autowired
    private List<CardAction> actions;

    @Test
    void everySectionHasAPlaceOfItsOwn() {
        assertThat(places(sections.stream().map(CardSection::order))).doesNotHaveDuplicates();
    }

    @Test
    void everyActionHasAPlaceOfItsOwn() {
        assertThat(places(actions.stream().map(CardAction::order))).doesNotHaveDuplicates();
    }

    private static List<Integer> places(Stream<Integer> orders) {
        var places = orders.toList();
        assertThat(places).isNotEmpty();
        return places;
    }
}
