package nl.wijkbord.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SheetRepository extends Repository<KeptSheet, UUID> {

    List<KeptSheet> findAll();

    Optional<KeptSheet> findById(UUID organisation);

    KeptSheet saveAndFlush(KeptSheet sheet);
}
