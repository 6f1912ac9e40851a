package nl.wijkbord.signal.ui;

import java.util.Optional;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** Brings how the team came to know of a signal to its page. */
@Component
class TellingSection implements CardSection {

    private final SignalService signals;
    private final Times times;

    TellingSection(SignalService signals, Times times) {
        this.signals = signals;
        this.times = times;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        return page.row().number().kind() == CardKind.SIGNAL ? part(page) : Optional.empty();
    }

    private Optional<Part> part(CardPage page) {
        return signals.telling(page.row().id(), page.eyes())
                .map(it -> new TellingFacts(page, signals, times, it))
                .map(it -> new Part(it, it::refresh));
    }
}
