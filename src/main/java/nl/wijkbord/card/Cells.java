package nl.wijkbord.card;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;

/** The columns of a row, read one after the other. */
final class Cells {

    private final Tuple row;
    private int next;

    Cells(Tuple row) {
        this.row = row;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> T as() {
        return requireNonNull(this.<T>maybe());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> @Nullable T maybe() {
        return (T) row.get(next++);
    }
}
