package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.security.WijkId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts one card on the boards of several wijken, such as what happens in a street on their border. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class CardBoards {

    private final CardEditing editing;
    private final Relocation relocation;

    CardBoards(CardEditing editing, Relocation relocation) {
        this.editing = editing;
        this.relocation = relocation;
    }

    /**
     * Besides in its own wijk, on the boards of these and of no others. For who decides who sees the card; who connects the
     * partners of another wijk may take it off the board there.
     */
    @Transactional
    public CardRef standAlsoIn(CardRef ref, Set<WijkId> others) {
        return editing.change(ref, Card.class, (card, act) -> relocation.standAlsoIn(card, others, act));
    }
}
