package nl.wijkbord.signal.ui;

import java.util.Optional;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** Brings how often something was seen to the page of the signal that tells it. */
@Component
class SightingSection implements CardSection {

    private final SignalService signals;
    private final Times times;

    SightingSection(SignalService signals, Times times) {
        this.signals = signals;
        this.times = times;
    }

    @Override
    public int order() {
        return 380;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        return page.row().number().kind() == CardKind.SIGNAL ? part(page) : Optional.empty();
    }

    private Optional<Part> part(CardPage page) {
        return signals.spotted(page.row().id(), times.today(), page.eyes())
                .map(_ -> new SightingFacts(page, signals, times))
                .map(it -> new Part(it, it::refresh));
    }
}
