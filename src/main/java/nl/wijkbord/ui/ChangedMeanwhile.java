package nl.wijkbord.ui;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/** While somebody thought in front of a form, somebody else changed what it is about; saving once more goes on. */
public final class ChangedMeanwhile extends OptimisticLockingFailureException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> changes;

    /** @param changes in words, what it was and what it is; none when nothing that the form shows became different */
    public ChangedMeanwhile(List<String> changes) {
        super("changed meanwhile");
        this.changes = List.copyOf(changes);
    }

    List<String> changes() {
        return changes;
    }
}
