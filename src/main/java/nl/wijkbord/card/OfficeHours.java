package nl.wijkbord.card;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** When one finds people at their desks here. */
@Component
public class OfficeHours {

    public boolean include(Instant moment) {
        return WorkingTime.HERE.isWorking(moment);
    }
}
