package nl.wijkbord.card.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.UserId;
import org.springframework.stereotype.Component;

/** Who has which card open now; kept in memory only, and told only to who has the same card open. */
@Component
public class Presence {

    private final Map<CardId, Map<UI, Visitor>> visitors = new ConcurrentHashMap<>();

    /** Somebody opens a card; the others hear of it, and so does this one when others come and go. */
    public void enter(CardId card, UI ui, UserId who, Runnable changed) {
        visitors.computeIfAbsent(card, _ -> new ConcurrentHashMap<>()).put(ui, new Visitor(who, changed));
        tell(card, ui);
    }

    public void leave(CardId card, UI ui) {
        visitors.computeIfPresent(card, (_, here) -> {
            here.remove(ui);
            return here.isEmpty() ? null : here;
        });
        tell(card, ui);
    }

    /** Everybody else who has this card open, each once. */
    public List<UserId> others(CardId card, UserId me) {
        return here(card).values().stream()
                .map(Visitor::who)
                .filter(it -> !it.equals(me))
                .distinct()
                .toList();
    }

    private void tell(CardId card, UI except) {
        Set.copyOf(here(card).entrySet()).stream()
                .filter(it -> !it.getKey().equals(except))
                .forEach(it -> it.getKey().access(it.getValue().changed()::run));
    }

    private Map<UI, Visitor> here(CardId card) {
        return visitors.getOrDefault(card, Map.of());
    }

    /** Somebody who looks, and how to tell that screen. */
    private record Visitor(UserId who, Runnable changed) {}
}
