package org.mendan.web.wire;

import com.hazelcast.core.HazelcastInstance;
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
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.websocket.Session;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.mendan.meeting.OutboxBean;

/** This node's sockets, from the start of the application to its end. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SocketsBean {
    /** Steady milliseconds. */
    public static final LongSupplier CLOCK = () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime());

    private static final long TICK_MILLIS = 200;

    /** Above the protocol's limit, so that the sender of a somewhat longer message can still be told. */
    private static final int BUFFER = 4 * Incoming.MAX_BYTES;

    /** Behind our own limit, for the case that a tick is missing. */
    static final long IDLE_MILLIS = 2 * Sockets.SILENT_MILLIS;

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @EJB
    private OutboxBean outboxes;

    private Sockets sockets;
    private GridOutbox outbox;
    private Future<?> ticks;

    @PostConstruct
    void start() {
        sockets = new Sockets(scheduler);
        outbox = new GridOutbox(grid);
        outboxes.connect(outbox);
        ticks = scheduler.scheduleWithFixedDelay(sockets::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        ticks.cancel(false);
        sockets.closeAll();
        outbox.leave();
    }

    public GridOutbox outbox() {
        return outbox;
    }

    /**
     * Takes a socket in.
     *
     * @param gone runs once when the socket has closed, from whichever side
     */
    public Line open(Session session, Consumer<Line> gone) {
        session.setMaxTextMessageBufferSize(BUFFER);
        session.setMaxIdleTimeout(IDLE_MILLIS);
        Line line = new Line(new SessionChannel(session), CLOCK, ended -> {
            sockets.remove(ended);
            gone.accept(ended);
        });
        sockets.add(line);
        return line;
    }

    /** Takes a socket in only to close it, so that the browser can read why. */
    public void refuse(Session session, Closing why) {
        open(session, ended -> {}).close(why);
    }
}
