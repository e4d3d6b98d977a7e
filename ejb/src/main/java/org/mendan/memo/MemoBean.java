package org.mendan.memo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mendan.meeting.MeetingOver;
import org.mendan.meeting.Outbox;
import org.mendan.meeting.OutboxBean;
import org.mendan.meeting.Seat;

/**
 * The shared memos of this node, for the endpoints. Answers to {@link #push} leave through the {@link Outbox} once they
 * are true. The one thread that writes is this bean's own; it is started with the application and ended with it.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MemoBean {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Resource
    private ManagedThreadFactory threads;

    @EJB
    private MemoStore store;

    @EJB
    private OutboxBean outbox;

    private MemoReader reader;
    private MemoWriter writer;
    private volatile Thread thread;
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        Clock clock = Clock.systemUTC();
        MemoCopies copies = new MemoCopies(store);
        StorageWatch watch = new StorageWatch();
        reader = new MemoReader(copies, watch, store, clock);
        writer = new MemoWriter(copies, watch, store, outbox, clock);
        startThread();
    }

    @PreDestroy
    void stop() {
        stopping = true;
        writer.wake();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!thread.isAlive()) {
            writer.finish();
        }
    }

    /** The memo for a browser that knows {@code knownVersion}, −1 for nothing. */
    public MemoOpening open(Seat seat, int knownVersion) throws MemoUnavailable {
        return reader.open(seat.meeting(), knownVersion);
    }

    /** Asks to have updates accepted that were made at {@code version}. */
    public void push(Seat seat, int version, List<MemoChange> updates) {
        writer.push(seat, version, updates);
    }

    /** The stored updates after {@code version}. */
    public List<AcceptedUpdate> since(Seat seat, int version) throws MemoUnavailable {
        return reader.since(seat.meeting(), version);
    }

    /** Keeps the text whole and closes the memo. */
    public void over(@Observes MeetingOver event) {
        writer.close(event.meeting());
    }

    private void startThread() {
        thread = threads.newThread(this::write);
        thread.setName("mendan-memo-writer");
        thread.start();
    }

    /** Writes until the stop; where a turn dies of a fault, a fresh thread goes on with the next. */
    private void write() {
        boolean orderly = false;
        try {
            while (!stopping) {
                writer.await(writer.turn());
            }
            orderly = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            orderly = true;
        } finally {
            if (!orderly && !stopping) {
                startThread();
            }
        }
    }
}
