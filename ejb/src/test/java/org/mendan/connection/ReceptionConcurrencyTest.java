package org.mendan.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.MeetingId;

class ReceptionConcurrencyTest {
    private static final int THREADS = 32;
    private static final int ROUNDS = 200;
    private static final Instant NOON = Instant.parse("2026-01-15T03:00:00Z");

    private final ConnectionNumbersInMemory numbers = new ConnectionNumbersInMemory();

    /** Few numbers for many threads, so that they collide all the time. */
    private final Reception reception = new Reception(
            numbers,
            length -> String.format("%05d", ThreadLocalRandom.current().nextInt(20_000)),
            NumberPolicy::standard);

    @Test
    void CN4_32_threads_issue_no_number_twice_and_redeem_none_twice() throws Exception {
        Set<String> issued = ConcurrentHashMap.newKeySet();
        AtomicInteger duplicates = new AtomicInteger();
        AtomicInteger meetings = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(THREADS);
        inParallel(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                Issued mine = reception.issue(UUID.randomUUID(), "", "", NOON);
                if (!issued.add(mine.number().digits())) {
                    duplicates.incrementAndGet();
                }
                together.await();
                List<String> all = List.copyOf(issued);
                String wanted = all.get((i * 31) % all.size());
                meetings.addAndGet(redeemed(wanted) + redeemed(mine.number().digits()));
                together.await();
            }
            return null;
        });
        assertThat(duplicates).hasValue(0);
        assertThat(issued).hasSize(THREADS * ROUNDS);
        assertThat(meetings).hasValue(THREADS * ROUNDS);
    }

    @Test
    void CN5_two_hosts_typing_the_same_number_at_the_same_moment_start_one_meeting() throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Issued> all = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            all.add(reception.issue(UUID.randomUUID(), "", "", NOON));
        }
        AtomicInteger meetings = new AtomicInteger();
        inParallel(() -> {
            for (Issued issued : all) {
                together.await();
                meetings.addAndGet(redeemed(issued.number().digits()));
            }
            return null;
        });
        assertThat(meetings).hasValue(ROUNDS);
    }

    @Test
    void CN4_nothing_is_alive_after_its_time() throws Exception {
        List<Issued> all = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            all.add(reception.issue(UUID.randomUUID(), "", "", NOON));
        }
        AtomicInteger meetings = new AtomicInteger();
        inParallel(() -> {
            for (Issued issued : all) {
                Redemption redemption = reception.redeem(
                        UUID.randomUUID(),
                        EntryLimit.standard(),
                        issued.number().digits(),
                        new MeetingId(UUID.randomUUID()),
                        NOON.plusSeconds(120));
                meetings.addAndGet(redemption instanceof Redemption.Redeemed ? 1 : 0);
            }
            return null;
        });
        assertThat(meetings).hasValue(0);
    }

    private int redeemed(String digits) {
        Redemption redemption = reception.redeem(
                UUID.randomUUID(),
                EntryLimit.standard(),
                digits,
                new MeetingId(UUID.randomUUID()),
                NOON.plusSeconds(1));
        return redemption instanceof Redemption.Redeemed ? 1 : 0;
    }

    private static void inParallel(Callable<Void> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(work));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
