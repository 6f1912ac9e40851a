package nl.wijkbord.assignment;

import java.util.function.BiConsumer;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.Voices;
import nl.wijkbord.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Tells what an organisation says for which nobody logs in, such as a school or a department of the municipality. */
@Component
class Spokesmen implements Voices {

    private final Organisations organisations;

    Spokesmen(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void speak(Card card, Act act, BiConsumer<Card, Act> verb) {
        if (card instanceof Assignment assignment) {
            say(assignment, act, verb::accept);
        } else {
            verb.accept(card, act);
        }
    }

    /** Whoever asked, or who connects the partners, speaks for it; any other speaks for the own organisation. */
    void say(Assignment assignment, Act act, BiConsumer<Assignment, Act> verb) {
        var silent = assignment.duty().lead().filter(organisations::isOutside).filter(_ -> assignment.mayTell(act));
        var before = assignment.answer();
        verb.accept(assignment, silent.map(act::on).orElse(act));
        silent.filter(_ -> assignment.answer() != before).ifPresent(_ -> assignment.tellThrough(act));
    }
}
