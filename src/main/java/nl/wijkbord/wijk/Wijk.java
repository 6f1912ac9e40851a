package nl.wijkbord.wijk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** Whatever has a team and a board: a wijk, a kern, a dorp, or a gebied of several. */
@Entity
public class Wijk {

    static final Comparator<Wijk> BY_POSITION = Comparator.comparingInt(it -> it.position);

    @Id
    private UUID id;

    @Column(name = "id", insertable = false, updatable = false)
    private WijkId key;

    @Version
    private @Nullable Long version;

    private String slug;
    private String name;
    private String kind;
    private int position;

    /** The organisations in its team. */
    @ElementCollection
    @CollectionTable(name = "wijk_team", joinColumns = @JoinColumn(name = "wijk_id"))
    @Column(name = "organisation_id")
    private Set<OrganisationId> team = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Wijk() {}

    public WijkId id() {
        return key;
    }

    Set<OrganisationId> team() {
        return Set.copyOf(team);
    }

    /** Refuses a form that was filled when this team was otherwise. */
    void mustBe(long seen) {
        Conflict.unlessSame(seen, version());
    }

    void becomes(Set<OrganisationId> organisations) {
        team.retainAll(organisations);
        team.addAll(organisations);
    }

    WijkTeam team(int buurten) {
        return new WijkTeam(name(), kind, buurten, team(), version());
    }

    private long version() {
        return version == null ? 0 : version;
    }

    WijkName name() {
        return new WijkName(id(), slug, name);
    }
}
