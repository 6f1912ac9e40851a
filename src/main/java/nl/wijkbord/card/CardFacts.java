package nl.wijkbord.card;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.security.Clearance;

/** What another room adds to cards in a list: how many comments, which phase. One statement, however many cards. */
public interface CardFacts {

    /** The cards were found with the same eyes; what is said about them must be for those eyes too. */
    Map<CardId, List<Fact>> about(Set<CardId> cards, Clearance eyes);

    /** The name of a sign on the tile, what stands beside it, and the key of the sentence that explains it. */
    record Fact(String icon, String text, String key) {}
}
