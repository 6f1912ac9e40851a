package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Involved;
import nl.wijkbord.security.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked who reacts first, until that is decided, and who does something that was agreed under the card. */
@Component
class AskedAbout implements Involved {

    private static final String ASKED = """
            select a.organisationId from Consultation c join ConsultationAnswer a on a.consultationId = c.id
            where c.cardId = :card and c.openFor is not null
            and exists (select 1 from Card k where k.key = c.cardId and k.course.stage <> AFGEROND)""";

    private static final String SILENT = """
            select a from Consultation c join ConsultationAnswer a on a.consultationId = c.id
            where c.cardId = :card and c.openFor is not null and a.stance is null and a.organisationId in (:losing)""";

    private static final String OF_NOBODY = """
            select c from Consultation c where c.cardId = :card and c.openFor is not null
            and not exists (select 1 from ConsultationAnswer a where a.consultationId = c.id)""";

    /** Only what a whole team knows of: a refusal would tell of the rest. */
    private static final String BUSY = """
            select t.duty.leadId from Assignment t
            where t.parentId = :card and t.course.stage <> AFGEROND and t.removal.at is null
            and t.duty.leadId is not null and t.sharing.visibility in (OPENBAAR, WIJKTEAM)""";

    private final EntityManager database;

    AskedAbout(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<OrganisationId> in(CardId card) {
        return Stream.of(ASKED, BUSY).flatMap(it -> those(it, card)).collect(Collectors.toUnmodifiableSet());
    }

    /** Of a question that stands open; on an open card it holds them there. */
    @Override
    @Transactional
    public Set<OrganisationId> letGo(CardId card, Set<OrganisationId> losing) {
        var silent = database.createQuery(SILENT, ConsultationAnswer.class)
                .setParameter("card", card)
                .setParameter("losing", losing)
                .getResultList();
        silent.forEach(database::remove);
        database.createQuery(OF_NOBODY, Consultation.class)
                .setParameter("card", card)
                .getResultList()
                .forEach(Consultation::end);
        return silent.stream().map(ConsultationAnswer::organisation).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<OrganisationId> those(String query, CardId card) {
        return database.createQuery(query, OrganisationId.class).setParameter("card", card).getResultList().stream();
    }
}
