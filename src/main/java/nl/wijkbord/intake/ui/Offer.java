package nl.wijkbord.intake.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.organisation.OnCall;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/**
 * What one can choose from in quick add; start is the wijk one comes from, when it is clear,
 * team who works in a wijk, onCall whom one calls there when something cannot wait, and alike what stands on the board already.
 */
record Offer(
        List<Where> places,
        @Nullable Where start,
        List<CategoryName> categories,
        String receivedBy,
        boolean isPolice,
        LocalDate today,
        Function<WijkId, List<OrganisationName>> team,
        Function<WijkId, List<OnCall>> onCall,
        Function<Sought, List<Lookalike>> alike) {

    List<CategoryName> categories(CardKind kind) {
        return switch (kind) {
            case SIGNAL -> categories(CategoryUse.SIGNAL);
            case INITIATIVE -> categories(CategoryUse.INITIATIVE);
            case ASSIGNMENT -> List.of();
        };
    }

    private List<CategoryName> categories(CategoryUse use) {
        return categories.stream()
                .filter(it -> it.use() == use || it.use() == CategoryUse.NO_CARD)
                .toList();
    }
}
