package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.privacy.Reason;
import org.junit.jupiter.api.Test;

/** Whoever looks along reads what a card says from then on, and not what it said before. */
class WordsOfLookersTests extends LookingAlong {

    @Test
    void whatItSaidBeforeStaysWithWhoReadIt() {
        spotlight.on(wijkbeheerder);
        work.say(ref(), it -> it.titled("Ruzie bij nummer zoveel"), Reason.NONE);
        work.say(ref(), it -> it.titled("Spanning bij de flat"), Reason.NONE);

        share(2);
        spotlight.on(wijkbeheerder);
        work.say(ref(), it -> it.titled("Spanning rond de flat"), Reason.NONE);

        assertThat(formerTitles(wijkagent)).containsExactly("Spanning bij de flat");
        assertThat(formerTitles(opbouwwerker)).hasSize(3);
    }

    /** Otherwise whoever looked along before would read what was said while it did not. */
    @Test
    void whoLooksAlongAnewReadsNothingFromBetween() {
        share(2);
        spotlight.on(wijkbeheerder);
        work.stopSharing(ref(), wijkagent.organisation());
        work.say(ref(), it -> it.titled("Ruzie bij nummer zoveel"), Reason.NONE);
        work.say(ref(), it -> it.titled("Spanning bij de flat"), Reason.NONE);

        share(2);

        assertThat(formerTitles(wijkagent)).isEmpty();
    }

    @Test
    void aLongerWhileIsNotANewOne() {
        share(1);
        spotlight.on(wijkbeheerder);
        work.say(ref(), it -> it.titled("Spanning bij de flat"), Reason.NONE);

        share(5);

        assertThat(sees(on(wijkagent, 5))).isTrue();
        assertThat(formerTitles(wijkagent)).containsExactly("Spanning in het portiek");
        assertThat(shares()).hasSize(1);
    }
}
