package nl.wijkbord.wijk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.wijkbord.security.WijkId;

/** A part of a wijk that people know by name; from the CBS, or the municipality's own. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class Buurt {

    @Id
    private UUID id;

    private WijkId wijkId;
    private String name;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Buurt() {}

    BuurtName name() {
        return new BuurtName(id, wijkId, name);
    }
}
