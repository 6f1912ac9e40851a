package nl.wijkbord.organisation;

import java.util.Optional;
import nl.wijkbord.audit.Auditable;
import nl.wijkbord.audit.FieldChange;

/** A wijk got another team: who worked together there before, and who do now. */
record TeamComposed(String object, String former, String latter) implements Auditable {

    @Override
    public String action() {
        return "wijk.team";
    }

    @Override
    public Optional<FieldChange> change() {
        return Optional.of(new FieldChange("team", former, latter));
    }
}
