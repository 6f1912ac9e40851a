package nl.wijkbord.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;

/** The last time the partners of a card were asked who reacts first, and what they said; closed once that was decided. */
public record ConsultationDetails(
        UUID id, OrganisationId askedBy, LocalDate before, String question, boolean isOpen, List<AnswerRow> answers) {

    /** By these words a list of questions knows it. */
    public static final String QUESTION = "consultation.question.open";

    public Optional<AnswerRow> of(OrganisationId organisation) {
        return answers.stream()
                .filter(it -> it.organisation().equals(organisation))
                .findAny();
    }
}
