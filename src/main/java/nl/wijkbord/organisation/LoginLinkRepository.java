package nl.wijkbord.organisation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.security.UserId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LoginLinkRepository extends Repository<LoginLink, UUID> {

    @Query("select l from LoginLink l where l.tokenHash = :hash and l.usedAt is null and l.expiresAt > :now")
    Optional<LoginLink> findOpen(String hash, Instant now);

    /** In one statement, so that of two who come at once only one gets through. */
    @Modifying
    @Query(
            "update LoginLink l set l.usedAt = :now where l.tokenHash = :hash and l.usedAt is null and l.expiresAt > :now")
    int use(String hash, Instant now);

    @Modifying
    @Query("update LoginLink l set l.usedAt = :now where l.userId = :user and l.usedAt is null")
    void close(UserId user, Instant now);

    LoginLink save(LoginLink link);
}
