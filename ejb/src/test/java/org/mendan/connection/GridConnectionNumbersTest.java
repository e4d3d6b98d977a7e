package org.mendan.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.core.HazelcastInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mendan.TwoGridMembers;
import org.mendan.meeting.MeetingId;

/** The numbers over two real members of the grid. */
class GridConnectionNumbersTest {
    private static final Instant NOW = Instant.parse("2026-01-15T03:00:00Z");
    private static TwoGridMembers grid;

    @BeforeAll
    static void start() {
        grid = TwoGridMembers.started();
    }

    @AfterAll
    static void stop() {
        grid.close();
    }

    private static Reception on(HazelcastInstance member, int range) {
        return new Reception(
                new GridConnectionNumbers(member),
                length -> String.format("%06d", ThreadLocalRandom.current().nextInt(range)),
                NumberPolicy::standard);
    }

    private static MeetingId meeting() {
        return new MeetingId(UUID.randomUUID());
    }

    @Test
    void CN4_a_number_issued_on_one_node_is_redeemed_once_on_the_other() throws IssueRefused {
        Issued issued = on(grid.first(), 1_000_000).issue(UUID.randomUUID(), "192.0.2.1", "Browser", NOW);
        Reception other = on(grid.second(), 1_000_000);
        String digits = issued.number().digits();
        assertThat(other.redeem(UUID.randomUUID(), EntryLimit.standard(), digits, meeting(), NOW.plusSeconds(1)))
                .isInstanceOf(Redemption.Redeemed.class);
        assertThat(on(grid.first(), 1_000_000)
                        .redeem(UUID.randomUUID(), EntryLimit.standard(), digits, meeting(), NOW.plusSeconds(1)))
                .isInstanceOf(Redemption.Wrong.class);
    }

    @Test
    void CN7_a_guest_may_come_back_through_the_other_node() throws IssueRefused {
        Issued issued = on(grid.first(), 1_000_000).issue(UUID.randomUUID(), "192.0.2.1", "Browser", NOW);
        Reception other = on(grid.second(), 1_000_000);
        on(grid.first(), 1_000_000).arrived(issued.token(), "a", NOW);
        on(grid.first(), 1_000_000).left(issued.token(), "a", NOW.plusSeconds(3));
        other.arrived(issued.token(), "b", NOW.plusSeconds(5));
        assertThat(other.waiting(issued.token(), NOW.plusSeconds(60)))
                .isEqualTo(new WaitingState.Waiting(issued.number(), Duration.ofSeconds(60), Duration.ofSeconds(120)));
    }

    @Test
    void CN6_wrong_entries_count_over_all_nodes() {
        UUID host = UUID.randomUUID();
        for (int i = 0; i < 4; i++) {
            on(i % 2 == 0 ? grid.first() : grid.second(), 10)
                    .redeem(host, EntryLimit.standard(), "999999", meeting(), NOW);
        }
        assertThat(on(grid.first(), 10).redeem(host, EntryLimit.standard(), "999999", meeting(), NOW))
                .isEqualTo(new Redemption.Paused(NOW.plusSeconds(300), true));
    }

    @Test
    void CN4_32_threads_on_two_nodes_issue_no_number_twice_and_redeem_none_twice() throws Exception {
        int threads = 32;
        int rounds = 15;
        Set<String> issued = ConcurrentHashMap.newKeySet();
        AtomicInteger duplicates = new AtomicInteger();
        AtomicInteger meetings = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                Reception here = on(t % 2 == 0 ? grid.first() : grid.second(), 5_000);
                Reception there = on(t % 2 == 0 ? grid.second() : grid.first(), 5_000);
                Callable<Void> work = () -> {
                    for (int i = 0; i < rounds; i++) {
                        String digits = here.issue(UUID.randomUUID(), "", "", NOW)
                                .number()
                                .digits();
                        duplicates.addAndGet(issued.add(digits) ? 0 : 1);
                        meetings.addAndGet(redeemed(there, digits) + redeemed(here, digits));
                    }
                    return null;
                };
                running.add(pool.submit(work));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(duplicates).hasValue(0);
        assertThat(meetings).hasValue(threads * rounds);
    }

    private static int redeemed(Reception reception, String digits) {
        return reception.redeem(UUID.randomUUID(), EntryLimit.standard(), digits, meeting(), NOW)
                        instanceof Redemption.Redeemed
                ? 1
                : 0;
    }
}
