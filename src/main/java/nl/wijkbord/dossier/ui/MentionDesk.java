package nl.wijkbord.dossier.ui;

import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.dossier.MentionService;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.stereotype.Component;

/** What the bell has at hand. */
@Component
record MentionDesk(MentionService mentions, MentionBells bells, CardNames names, CurrentViewer me) {}
