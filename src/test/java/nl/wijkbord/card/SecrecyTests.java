package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.TestDatabase;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The query shows exactly the cards that the rule allows, in worlds nobody thought of. */
@WijkbordTest
class SecrecyTests {

    @Autowired
    private Town town;

    @Autowired
    private RowQuery query;

    @Autowired
    private JdbcClient database;

    private final Random dice = new Random(20261122);

    @Test
    void theQueryAndTheRuleAgreeInEveryWorld() {
        var world = World.with(town, dice);
        var nobody = new UserId(UUID.randomUUID());
        for (int i = 0; i < (TestDatabase.isMariaDb() ? 50 : 1000); i++) {
            var cards = world.deal(database, dice);
            var eyes = world.eyes(dice);
            var ids = cards.keySet();
            Specification<Card> dealt = (card, _, _) -> card.get("key").in(ids);
            var seen = query.rows(VisibleCards.to(eyes).and(dealt), nobody, 100).stream()
                    .map(CardRow::id)
                    .collect(Collectors.toSet());
            assertThat(seen).as("world %d seen by %s", i, eyes).isEqualTo(world.allowed(cards, eyes));
        }
    }

    @Test
    void aRuleWithoutItsTeamIsFoundOut() {
        var world = World.with(town, dice);
        var differences = 0;
        for (int i = 0; i < 50; i++) {
            var cards = world.deal(database, dice);
            var eyes = world.eyes(dice);
            var careless = cards.entrySet().stream()
                    .filter(it -> VisibilityPolicy.allows(eyes, it.getValue(), _ -> eyes.organisations()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            differences += careless.equals(world.allowed(cards, eyes)) ? 0 : 1;
        }
        assertThat(differences).isPositive();
    }

    /** Seats of the one wijk and the team of the other: each alone opens nothing, and so they do together. */
    @Test
    void aRuleThatPutsTwoBoardsTogetherIsFoundOut() {
        var world = World.with(town, dice);
        var differences = 0;
        for (int i = 0; i < 200; i++) {
            var cards = world.deal(database, dice);
            var eyes = world.eyes(dice);
            var careless = cards.entrySet().stream()
                    .filter(it -> world.allowsTogether(eyes, it.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            differences += careless.equals(world.allowed(cards, eyes)) ? 0 : 1;
        }
        assertThat(differences).isPositive();
    }

    @Test
    void aRuleThatForgetsTheEndOfASharingIsFoundOut() {
        var world = World.with(town, dice);
        var differences = 0;
        for (int i = 0; i < 200; i++) {
            var cards = world.deal(database, dice);
            var eyes = world.eyes(dice);
            var early = new Clearance(eyes.organisations(), eyes.wijken(), LocalDate.of(2026, 1, 1));
            differences += world.allowed(cards, early).equals(world.allowed(cards, eyes)) ? 0 : 1;
        }
        assertThat(differences).isPositive();
    }

    /** Some organisations and wijken with teams, over which cards are dealt. */
    private record World(List<OrganisationId> organisations, Map<WijkId, Set<OrganisationId>> teams, UUID user) {

        static World with(Town town, Random dice) {
            var all = Stream.of("gemeente", "politie", "corporatie", "welzijn", "school")
                    .map(town::organisation)
                    .toList();
            var teams =
                    Stream.of("noord", "zuid", "oost").collect(Collectors.toMap(name -> name, _ -> some(all, dice)));
            var user = town.person("x", all.getFirst(), Role.PROFESSIONAL).id().value();
            return new World(
                    all,
                    teams.entrySet().stream()
                            .collect(Collectors.toMap(
                                    it -> town.wijk(it.getKey(), it.getValue().toArray(OrganisationId[]::new)),
                                    Map.Entry::getValue)),
                    user);
        }

        Map<CardId, CardScope> deal(JdbcClient database, Random dice) {
            return Stream.generate(() -> scope(dice))
                    .limit(6)
                    .collect(Collectors.toMap(it -> CardRows.insert(database, it, user, dice), it -> it));
        }

        private CardScope scope(Random dice) {
            var visibility = one(List.of(Visibility.values()), dice);
            var audience = visibility == Visibility.BEPERKT ? some(organisations, dice) : Set.<OrganisationId>of();
            return new CardScope(
                    one(teams.keySet(), dice),
                    dice.nextBoolean() ? some(List.copyOf(teams.keySet()), dice) : Set.of(),
                    visibility,
                    one(organisations, dice),
                    audience,
                    shares(dice),
                    dice.nextInt(8) == 0);
        }

        /** Also on cards that are not limited: there they mean nothing. */
        private Set<Share> shares(Random dice) {
            return some(organisations, dice).stream()
                    .map(it -> new Share(it, "meekijken", day(dice), new UserId(user), Instant.EPOCH))
                    .collect(Collectors.toSet());
        }

        private static LocalDate day(Random dice) {
            return LocalDate.of(2026, 11, 20 + dice.nextInt(5));
        }

        Clearance eyes(Random dice) {
            var who = dice.nextInt(3) > 0 ? Set.of(one(organisations, dice)) : some(organisations, dice);
            return new Clearance(
                    who,
                    teams.keySet().stream()
                            .filter(_ -> dice.nextInt(4) > 0)
                            .collect(Collectors.toMap(it -> it, _ -> one(List.of(Reading.values()), dice))),
                    dice.nextInt(4) > 0 ? day(dice) : null);
        }

        Set<CardId> allowed(Map<CardId, CardScope> cards, Clearance eyes) {
            return cards.entrySet().stream()
                    .filter(it ->
                            VisibilityPolicy.allows(eyes, it.getValue(), wijk -> teams.getOrDefault(wijk, Set.of())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        boolean allowsTogether(Clearance eyes, CardScope card) {
            return VisibilityPolicy.allows(
                    eyes,
                    card,
                    _ -> card.wijken().stream()
                            .flatMap(it -> teams.getOrDefault(it, Set.of()).stream())
                            .collect(Collectors.toSet()));
        }

        private static <T> T one(java.util.Collection<T> all, Random dice) {
            return new ArrayList<>(all).get(dice.nextInt(all.size()));
        }

        private static <T> Set<T> some(List<T> all, Random dice) {
            var chosen = new HashSet<T>();
            all.forEach(it -> {
                if (dice.nextBoolean()) {
                    chosen.add(it);
                }
            });
            return chosen;
        }
    }
}
