package nl.wijkbord.card;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The days on which the Netherlands are free; Good Friday is none of them. */
final class Holidays {

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    boolean include(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::year).contains(day);
    }

    private Set<LocalDate> year(int year) {
        return calendar.getHolidays(Year.of(year)).stream()
                .filter(it -> it.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(toUnmodifiableSet());
    }
}
