package nl.wijkbord.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A partner in the wijk: the gemeente, the politie, a corporatie, a welzijnsorganisatie. */
@Entity
public class Organisation {

    @Id
    private UUID id;

    @Column(name = "id", insertable = false, updatable = false)
    private OrganisationId key;

    @Version
    private @Nullable Long version;

    private String slug;
    private String name;
    private String kind;
    private String initials;
    private String colour;
    private boolean hasAccounts;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(String slug, OrganisationInput input) {
        id = UUID.randomUUID();
        key = new OrganisationId(id);
        this.slug = slug;
        name = input.name();
        kind = input.kind();
        initials = input.initials();
        colour = input.colour();
        hasAccounts = input.hasAccounts();
    }

    /** The slug stays: it stands in addresses that people kept. */
    void become(OrganisationInput input) {
        name = input.name();
        kind = input.kind();
        initials = input.initials();
        colour = input.colour();
        hasAccounts = input.hasAccounts();
    }

    /** Refuses a form that was filled when this organisation was otherwise. */
    void mustBe(long seen) {
        Conflict.unlessSame(seen, version());
    }

    private long version() {
        return version == null ? 0 : version;
    }

    OrganisationRow row() {
        return new OrganisationRow(name(), version());
    }

    OrganisationId id() {
        return key;
    }

    boolean hasAccounts() {
        return hasAccounts;
    }

    OrganisationName name() {
        return new OrganisationName(key, slug, name, kind, initials, colour, hasAccounts);
    }
}
