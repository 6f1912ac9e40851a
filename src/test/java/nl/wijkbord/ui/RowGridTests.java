package nl.wijkbord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class RowGridTests {

    private final List<Long> asked = new ArrayList<>();

    @Test
    void onlyTheNeededPageIsAsked() {
        var rows = new RowGrid<Integer>("ui.save")
                .column("ui.undo", String::valueOf)
                .pages(
                        page -> {
                            asked.add(page.getOffset());
                            return numbers(page.getOffset(), page.getPageSize());
                        },
                        _ -> 10_000);

        assertThat(GridKt._size(rows.getContent())).isEqualTo(10_000);
        assertThat(GridKt._getFormattedRow(rows.getContent(), 5_000)).containsExactly("5000");
        assertThat(asked).doesNotContain(0L);
    }

    private static List<Integer> numbers(long from, int count) {
        return IntStream.range((int) from, (int) from + count).boxed().toList();
    }
}
