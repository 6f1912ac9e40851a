package nl.wijkbord.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, UUID> {

    List<Organisation> findAllByOrderByName();

    Optional<Organisation> findById(UUID id);

    boolean existsBySlug(String slug);

    boolean existsByNameIgnoreCase(String name);

    Organisation save(Organisation organisation);
}
