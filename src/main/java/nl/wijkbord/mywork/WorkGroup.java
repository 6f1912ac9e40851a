package nl.wijkbord.mywork;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Tie;
import nl.wijkbord.ui.Times;

/** Why a card stands on somebody's list, the most pressing first; a card stands in the first that fits. */
public enum WorkGroup {
    /** My organisation was asked something, and I may answer. */
    TO_ANSWER,
    /** Mine, and its day has passed or one of its clocks. */
    LATE,
    /** Mine, and its day is today. */
    TODAY,
    /** Mine, and its day comes before Monday. */
    THIS_WEEK,
    /** Mine and there is time, given back to me or so often that I choose who does it, or asked by me and answered. */
    WAITS_FOR_ME,
    /** Somebody else has to do something first, perhaps one for whom I tell what came of it. */
    WAITS_FOR_OTHERS,
    /** I only want to know how it goes. */
    FOLLOWED,
    /** I put it aside until some day. */
    LATER;

    static WorkGroup of(WorkItem.Found it, Instant now) {
        var today = LocalDate.ofInstant(now, Times.ZONE);
        if (it.question() != null) {
            return TO_ANSWER;
        }
        if (it.isPutAside()) {
            return LATER;
        }
        var mine = it.isMine() ? ofMine(it, now) : FOLLOWED;
        if (it.isMine() && (it.asked() == null || mine.compareTo(THIS_WEEK) <= 0)) {
            return mine;
        }
        if (it.asked() != null) {
            return it.asked().isReady(today) ? WAITS_FOR_ME : WAITS_FOR_OTHERS;
        }
        if (it.ties().contains(Tie.TO_DECIDE)) {
            return WAITS_FOR_ME;
        }
        if (it.ties().contains(Tie.GIVEN)) {
            return it.isHandedBack() ? WAITS_FOR_ME : WAITS_FOR_OTHERS;
        }
        return it.ties().contains(Tie.SPOKEN_FOR) ? WAITS_FOR_OTHERS : FOLLOWED;
    }

    private static WorkGroup ofMine(WorkItem.Found it, Instant now) {
        if (it.row().isLate(now)) {
            return LATE;
        }
        if (it.row().stage() == Stage.WACHT_OP) {
            return WAITS_FOR_OTHERS;
        }
        return it.ownDay()
                .map(day -> ofMine(day, LocalDate.ofInstant(now, Times.ZONE)))
                .orElse(WAITS_FOR_ME);
    }

    private static WorkGroup ofMine(LocalDate day, LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        if (day.equals(today)) {
            return TODAY;
        }
        return day.isAfter(sunday) ? WAITS_FOR_ME : THIS_WEEK;
    }
}
