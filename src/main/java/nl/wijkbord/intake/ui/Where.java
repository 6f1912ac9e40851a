package nl.wijkbord.intake.ui;

import java.util.UUID;
import nl.wijkbord.card.Spot;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.BuurtName;
import nl.wijkbord.wijk.WijkName;
import org.jspecify.annotations.Nullable;

/** A wijk, or one buurt of it. */
record Where(WijkName wijk, @Nullable BuurtName buurt) {

    String label() {
        return buurt == null ? wijk.name() : Texts.get("intake.buurt.of", buurt.name(), wijk.name());
    }

    Spot at(String place) {
        return new Spot(wijk.id(), buurtId(), place);
    }

    private @Nullable UUID buurtId() {
        return buurt == null ? null : buurt.id();
    }
}
