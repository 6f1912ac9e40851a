package nl.wijkbord.card.ui;

import java.util.List;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import org.springframework.stereotype.Component;

/** Lets a partner see a limited card for a while. */
@Component
class ShareCard implements CardAction {

    private static final int BEFORE_MERGING = 700;

    private final CardDesk desk;
    private final CardExtras extras;

    ShareCard(CardDesk desk, CardExtras extras) {
        this.desk = desk;
        this.extras = extras;
    }

    @Override
    public String key() {
        return "card.while";
    }

    @Override
    public int order() {
        return BEFORE_MERGING;
    }

    @Override
    public boolean fits(CardPage page) {
        return page.mayWrite()
                && page.row().visibility() == Visibility.BEPERKT
                && desk.parties().mayShare(page.card());
    }

    @Override
    public void run(CardPage page) {
        var form = new ShareForm(others(page.card()), desk.names().times().today(), extras.along(page));
        var seen = page.seen(CardFact.VISIBILITY, CardFact.SHARE, CardFact.TITLE, CardFact.DESCRIPTION);
        FormDialog.of("card.while", form)
                .onSave(it -> form.guard().keep(() -> {
                    page.attempt(seen, ref -> desk.work().share(ref, form.input(it)));
                    Notices.done("card.while.notice", it.partner().name(), day(it));
                }))
                .saveKey("card.while.save")
                .open();
    }

    private String day(ShareForm.While it) {
        return desk.names().times().day(it.until());
    }

    /** Whoever signs in and does not see it for good; for who sees it for a while, it can be said anew. */
    private List<OrganisationName> others(CardDetails card) {
        var seeing = desk.parties().seeing(card);
        return desk.parties().team(card.row().wijken()).stream()
                .filter(OrganisationName::hasAccounts)
                .filter(it -> !seeing.contains(it))
                .toList();
    }
}
