package org.mendan.benchmarks.records;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.mendan.persistence.dashboard.JpaStatistics;
import org.mendan.persistence.dashboard.Statistics;

/** Asks what the dashboard asks, for periods and organisations of different size, and beside it how many meetings there are. */
final class Counting {
    private static final int WARM_UP = 2;
    private static final int RUNS = 9;
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final Instant UNTIL = Instant.parse("2025-03-31T15:00:00Z");

    private final EntityManagerFactory database;
    private final Bank bank;

    Counting(EntityManagerFactory database, Bank bank) {
        this.database = database;
        this.bank = bank;
    }

    /** How one view went: milliseconds of each run, of the plain count beside it, and how many meetings it is about. */
    record View(List<Double> milliseconds, List<Double> counts, int meetings) {}

    Map<String, View> all() {
        Map<String, View> views = new LinkedHashMap<>();
        Map.of("week", 7, "month", 30, "year", 365).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(period -> organisations()
                        .forEach((who, ids) -> views.put(who + " | " + period.getKey(), view(ids, period.getValue()))));
        return views;
    }

    private Map<String, Set<UUID>> organisations() {
        Map<String, Set<UUID>> organisations = new LinkedHashMap<>();
        organisations.put("branch", Set.of(bank.branches().get(0).get(0)));
        Set<UUID> region = new LinkedHashSet<>(bank.branches().get(0));
        region.add(bank.regions().get(0));
        organisations.put("region", region);
        Set<UUID> whole = new LinkedHashSet<>(bank.regions());
        bank.branches().forEach(whole::addAll);
        whole.add(bank.root());
        organisations.put("all organisations", whole);
        return organisations;
    }

    private View view(Set<UUID> organisations, int days) {
        Instant from = UNTIL.minus(days, ChronoUnit.DAYS);
        List<Double> views = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        int meetings = 0;
        for (int run = -WARM_UP; run < RUNS; run++) {
            Timed view = timed(em -> dashboard(new JpaStatistics(em), organisations, from));
            Timed count = timed(em -> count(em, organisations, from));
            if (run >= 0) {
                views.add(view.milliseconds());
                counts.add(count.milliseconds());
                meetings = count.found();
            }
        }
        return new View(views, counts, meetings);
    }

    /** The three questions of one view. */
    private static int dashboard(Statistics statistics, Set<UUID> organisations, Instant from) {
        return statistics.meetings(organisations, from, UNTIL, ZONE).size()
                + statistics.failedNumbers(organisations, from, UNTIL, ZONE).size()
                + (statistics.lengths(organisations, from, UNTIL).isPresent() ? 1 : 0);
    }

    private static int count(EntityManager em, Set<UUID> organisations, Instant from) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM MeetingRecord r WHERE r.startedAt >= :from AND r.startedAt < :until"
                                + " AND r.organisationId IN :organisations",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", UNTIL)
                .setParameter("organisations", List.copyOf(organisations))
                .getSingleResult()
                .intValue();
    }

    private record Timed(double milliseconds, int found) {}

    private Timed timed(ToIntFunction<EntityManager> question) {
        try (EntityManager em = database.createEntityManager()) {
            long start = System.nanoTime();
            em.getTransaction().begin();
            int found = question.applyAsInt(em);
            em.getTransaction().commit();
            return new Timed((System.nanoTime() - start) / 1e6, found);
        }
    }
}
