package org.mendan.connection;

import com.hazelcast.core.HazelcastInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.mendan.meeting.MeetingId;

/**
 * How many numbers a second are issued and redeemed through {@link Reception} on a real grid. Each operation is what a
 * guest and a host cause together: the limit of the guest's address is asked, a number issued, and the number redeemed;
 * with several members it is redeemed on another one than it was issued on. The database (consent, record, audit) has no
 * part in it.
 */
public final class NumbersBenchmark {
    private static final int THREADS = 8;
    private static final int GUESTS_PER_ADDRESS = 4;

    private final List<Reception> receptions;

    private NumbersBenchmark(List<HazelcastInstance> members) {
        receptions = members.stream()
                .map(member -> new Reception(
                        new GridConnectionNumbers(member), NumbersBenchmark::digits, NumbersBenchmark::policy))
                .toList();
    }

    /** Arguments: members of the grid, seconds of warm-up, seconds of measuring, file for the result. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int members = Integer.parseInt(args[0]);
        try (Grid grid = Grid.of(members)) {
            NumbersBenchmark benchmark = new NumbersBenchmark(grid.members());
            benchmark.perSecond(Duration.ofSeconds(Long.parseLong(args[1])));
            double rate = benchmark.perSecond(Duration.ofSeconds(Long.parseLong(args[2])));
            Files.writeString(Path.of(args[3]), String.format(Locale.ROOT, "{\"perSecond\": %.1f}%n", rate));
        }
    }

    private double perSecond(Duration duration) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Long>> workers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                workers.add(pool.submit(worker(i, end)));
            }
            long done = 0;
            for (Future<Long> worker : workers) {
                done += worker.get();
            }
            return done / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<Long> worker(int index, long end) {
        Reception issuing = receptions.get(index % receptions.size());
        Reception redeeming = receptions.get((index + 1) % receptions.size());
        return () -> {
            long done = 0;
            while (System.nanoTime() < end) {
                meet(issuing, redeeming, end + "/" + index + "/" + done / GUESTS_PER_ADDRESS);
                done++;
            }
            return done;
        };
    }

    private static void meet(Reception issuing, Reception redeeming, String address) throws IssueRefused {
        Instant now = Instant.now();
        if (!issuing.admits(address, now)) {
            throw new IllegalStateException("The limit of an address came too early");
        }
        Issued issued = issuing.issue(UUID.randomUUID(), address, "benchmark", now);
        MeetingId meeting = new MeetingId(UUID.randomUUID());
        Redemption redemption = redeeming.redeem(
                UUID.randomUUID(), EntryLimit.standard(), issued.number().digits(), meeting, now);
        if (!(redemption instanceof Redemption.Redeemed)) {
            throw new IllegalStateException("A fresh number was not redeemed: " + redemption);
        }
    }

    /** Eight digits, so that the numbers do not run out within the ten minutes in which none is issued twice. */
    private static NumberPolicy policy() {
        NumberPolicy standard = NumberPolicy.standard();
        return new NumberPolicy(
                ConnectionNumber.LONGEST, standard.lifetime(), standard.absence(), standard.issuesPerAddress());
    }

    private static String digits(int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + ThreadLocalRandom.current().nextInt(10)));
        }
        return digits.toString();
    }
}
