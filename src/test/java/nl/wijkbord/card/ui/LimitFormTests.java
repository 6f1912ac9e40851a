package nl.wijkbord.card.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import nl.wijkbord.card.LimitRow;
import nl.wijkbord.card.LimitUnit;
import nl.wijkbord.card.Limits;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.TimeLimit;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class LimitFormTests {

    private static final Limits LIMITS =
            new Limits(new TimeLimit(4, LimitUnit.HOURS), new TimeLimit(15, LimitUnit.WORKDAYS));

    @Test
    void whatStandsInItIsReadBack() {
        var form = new LimitForm(List.of()).fixed(true);
        form.show(LimitInput.of(new LimitRow(Priority.HOOG, null, LIMITS)));

        assertThat(form.read()).map(LimitInput::limits).contains(LIMITS);
    }

    @Test
    void aNumberThatIsNotTakenIsToldAtItsField() {
        var form = new LimitForm(List.of()).fixed(true);
        form.show(LimitInput.of(new LimitRow(Priority.HOOG, null, LIMITS)));

        var amount = _find(form, IntegerField.class).getFirst();
        amount.setValue(0);

        assertThat(form.read()).isEmpty();
        assertThat(amount.getErrorMessage()).startsWith("Vul een heel getal in van 1 tot en met");
    }

    @Test
    void ofACategoryItHasToBeSaidWhich() {
        var form = new LimitForm(List.of()).own();
        form.show(LimitInput.of(new LimitRow(Priority.HOOG, null, LIMITS)));

        assertThat(form.read()).isEmpty();
    }
}
