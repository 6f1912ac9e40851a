package nl.wijkbord.intake.ui;

import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryUse;
import org.jspecify.annotations.Nullable;

/** What one can choose from in quick add; start is the wijk one comes from, when it is clear. */
record Offer(
        List<Where> places,
        @Nullable Where start,
        List<CategoryName> categories,
        String receivedBy,
        boolean isPolice,
        LocalDate today) {

    List<CategoryName> categories(boolean forInitiative) {
        var use = forInitiative ? CategoryUse.INITIATIVE : CategoryUse.SIGNAL;
        return categories.stream()
                .filter(it -> it.use() == use || it.use() == CategoryUse.NO_CARD)
                .toList();
    }
}
