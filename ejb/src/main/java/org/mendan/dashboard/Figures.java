package org.mendan.dashboard;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mendan.persistence.dashboard.DayCount;
import org.mendan.persistence.dashboard.Lengths;
import org.mendan.persistence.dashboard.MeetingCount;
import org.mendan.persistence.record.Ending;

/**
 * What happened on some days.
 *
 * @param days every day, also those on which nothing happened
 * @param endings how many meetings ended in which way
 * @param goingOn meetings that are not over
 * @param lengths nothing where no meeting is over
 */
public record Figures(List<Day> days, Map<Ending, Long> endings, long goingOn, Optional<Lengths> lengths) {

    /**
     * One day.
     *
     * @param endings how many of its meetings ended in which way; those that go on are in none
     */
    public record Day(LocalDate date, long meetings, long failedNumbers, Map<Ending, Long> endings) {
        public Day {
            endings = Map.copyOf(endings);
        }
    }

    public Figures {
        days = List.copyOf(days);
        endings = Map.copyOf(endings);
    }

    static Figures of(Days days, List<MeetingCount> meetings, List<DayCount> failed, Optional<Lengths> lengths) {
        Map<LocalDate, Long> byDay = new HashMap<>();
        Map<LocalDate, Map<Ending, Long>> endingsByDay = new HashMap<>();
        Map<Ending, Long> endings = new EnumMap<>(Ending.class);
        long goingOn = 0;
        for (MeetingCount count : meetings) {
            byDay.merge(count.day(), count.meetings(), Long::sum);
            if (count.ending() == null) {
                goingOn += count.meetings();
            } else {
                endings.merge(count.ending(), count.meetings(), Long::sum);
                endingsByDay
                        .computeIfAbsent(count.day(), day -> new EnumMap<>(Ending.class))
                        .merge(count.ending(), count.meetings(), Long::sum);
            }
        }
        Map<LocalDate, Long> vain = new HashMap<>();
        failed.forEach(count -> vain.merge(count.day(), count.count(), Long::sum));
        return new Figures(
                days.all().stream()
                        .map(day -> new Day(
                                day,
                                byDay.getOrDefault(day, 0L),
                                vain.getOrDefault(day, 0L),
                                endingsByDay.getOrDefault(day, Map.of())))
                        .toList(),
                endings,
                goingOn,
                lengths);
    }

    public long meetings() {
        return days.stream().mapToLong(Day::meetings).sum();
    }

    public long failedNumbers() {
        return days.stream().mapToLong(Day::failedNumbers).sum();
    }
}
