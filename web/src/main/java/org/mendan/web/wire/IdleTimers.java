package org.mendan.web.wire;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.server.ServerContainer;
import java.lang.reflect.Field;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Makes messages cheap on Payara. Its WebSocket container (Tyrus) schedules the idle time-out of a session anew with
 * every message in either direction, and on the server's managed scheduler that means a search for context providers
 * through every archive of the server. Here the container gets a plain scheduler of one managed thread, where the same
 * costs a microsecond. (A time-out of 0 is no way out: it schedules all the same, for at once.) Another container, or one that looks different inside, is left as it is.
 *
 * <p>That time-out of 0 is also what sockets begin with: scheduled for at once, it closes a socket whose own time-out is set
 * in just that moment. So all begin with that time-out here.
 */
@WebListener
public class IdleTimers implements ServletContextListener {
    private static final System.Logger LOG = System.getLogger(IdleTimers.class.getName());

    @Resource
    private ManagedThreadFactory threads;

    private @Nullable ScheduledThreadPoolExecutor timers;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Object container = event.getServletContext().getAttribute(ServerContainer.class.getName());
        if (container == null) {
            return;
        }
        ((ServerContainer) container).setDefaultMaxSessionIdleTimeout(SocketsBean.IDLE_MILLIS);
        ScheduledThreadPoolExecutor plain = new ScheduledThreadPoolExecutor(1, threads);
        plain.setRemoveOnCancelPolicy(true);
        timers = plain;
        try {
            Field scheduler = scheduler(container.getClass());
            scheduler.setAccessible(true);
            scheduler.set(container, plain);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            LOG.log(System.Logger.Level.DEBUG, "The WebSocket container keeps its own scheduler", e);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (timers != null) {
            timers.shutdownNow();
        }
    }

    private static Field scheduler(Class<?> container) throws NoSuchFieldException {
        for (Class<?> type = container; type != null; type = type.getSuperclass()) {
            if (type.getName().equals("org.glassfish.tyrus.core.BaseContainer")) {
                return type.getDeclaredField("managedScheduledExecutorService");
            }
        }
        throw new NoSuchFieldException("not Tyrus");
    }
}
