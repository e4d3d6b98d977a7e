package org.mendan.persistence.dashboard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.Ending;

/** The figures, in SQL that H2 and PostgreSQL both speak: JPQL knows neither days of a zone nor percentiles. */
@Dependent
public class JpaStatistics implements Statistics {
    private static final int QUARTER = 900;

    private final EntityManager em;

    @Inject
    public JpaStatistics(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<MeetingCount> meetings(Set<UUID> organisations, Instant from, Instant until, ZoneId zone) {
        record Key(LocalDate day, Optional<Ending> ending) {}
        Map<Key, Long> counts = new HashMap<>();
        rows(
                        "SELECT " + quarter("r.started_at") + ", r.ending, COUNT(*) FROM meeting_record r"
                                + " WHERE r.started_at >= ?1 AND r.started_at < ?2 AND r.organisation_id IN (%s)"
                                + " GROUP BY 1, 2",
                        organisations,
                        from,
                        until)
                .forEach(row -> counts.merge(
                        new Key(
                                day(row[0], zone),
                                Optional.ofNullable((String) row[1]).map(Ending::valueOf)),
                        ((Number) row[2]).longValue(),
                        Long::sum));
        return counts.entrySet().stream()
                .map(one -> new MeetingCount(
                        one.getKey().day(), one.getKey().ending().orElse(null), one.getValue()))
                .toList();
    }

    @Override
    public Optional<Lengths> lengths(Set<UUID> organisations, Instant from, Instant until) {
        String seconds = "EXTRACT(EPOCH FROM (r.ended_at - r.started_at))";
        return rows(
                        "SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY " + seconds + "),"
                                + " PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY " + seconds + ")"
                                + " FROM meeting_record r WHERE r.ended_at IS NOT NULL"
                                + " AND r.started_at >= ?1 AND r.started_at < ?2 AND r.organisation_id IN (%s)",
                        organisations,
                        from,
                        until)
                .stream()
                .filter(row -> row[0] != null)
                .map(row -> new Lengths(seconds((Number) row[0]), seconds((Number) row[1])))
                .findFirst();
    }

    @Override
    public List<DayCount> failedNumbers(Set<UUID> organisations, Instant from, Instant until, ZoneId zone) {
        Map<LocalDate, Long> counts = new HashMap<>();
        rows(
                        "SELECT " + quarter("e.happened_at") + ", COUNT(*) FROM audit_entry e"
                                + " JOIN account a ON CAST(a.id AS varchar) = e.actor"
                                + " WHERE e.outcome_name = 'FAILURE' AND (e.action_name = 'number.pause'"
                                + " OR (e.action_name = 'number.redeem' AND e.detail <> 'paused'))"
                                + " AND e.happened_at >= ?1 AND e.happened_at < ?2 AND a.organisation_id IN (%s)"
                                + " GROUP BY 1",
                        organisations,
                        from,
                        until)
                .forEach(row -> counts.merge(day(row[0], zone), ((Number) row[1]).longValue(), Long::sum));
        return counts.entrySet().stream()
                .map(one -> new DayCount(one.getKey(), one.getValue()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object[]> rows(String sql, Set<UUID> organisations, Instant from, Instant until) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        String places = IntStream.range(0, organisations.size())
                .mapToObj(i -> "?" + (i + 3))
                .collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(sql.formatted(places))
                .setParameter(1, from.atOffset(ZoneOffset.UTC))
                .setParameter(2, until.atOffset(ZoneOffset.UTC));
        int place = 3;
        for (UUID organisation : organisations) {
            query.setParameter(place++, organisation);
        }
        return query.getResultList();
    }

    // Neither database does days of a zone as the other does; a quarter of an hour lies in one day whatever the zone
    private static String quarter(String column) {
        return "FLOOR(EXTRACT(EPOCH FROM " + column + ") / " + QUARTER + ")";
    }

    private static LocalDate day(Object quarter, ZoneId zone) {
        return Instant.ofEpochSecond(((Number) quarter).longValue() * QUARTER)
                .atZone(zone)
                .toLocalDate();
    }

    private static Duration seconds(Number seconds) {
        return Duration.ofSeconds(Math.round(seconds.doubleValue()));
    }
}
