package org.mendan.it.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One person with one browser, and the window this person looks at. */
public final class Visitor implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Visitor.class.getName());
    private static final int CLOSE_SECONDS = 30;
    private static final ScheduledExecutorService PATIENCE = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "patience with browsers");
        thread.setDaemon(true);
        return thread;
    });

    private final String name;
    private final BrowserContext context;
    private final PageWatch watch;
    private Page page;

    Visitor(String name, BrowserContext context) {
        this.name = name;
        this.context = context;
        this.watch = new PageWatch(name, context);
        this.page = context.newPage();
    }

    public String name() {
        return name;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public PageWatch watch() {
        return watch;
    }

    /** Goes there; once more where the browser took a connection that a broken network had ended. */
    public Visitor opens(String path) {
        try {
            page.navigate(path);
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains("net::ERR_SOCKET_NOT_CONNECTED")) {
                throw e;
            }
            page.navigate(path);
        }
        return this;
    }

    public void reloads() {
        page.reload();
    }

    /** Another tab of the same browser becomes the window this person looks at; the older one stays open. */
    public Page opensTab() {
        Page old = page;
        page = context.newPage();
        return old;
    }

    /** Goes back to a window that is still open. */
    public void looksAt(Page window) {
        page = window;
        page.bringToFront();
    }

    /** The browser's own network off or on; open sockets break, too. */
    public void offline(boolean off) {
        context.setOffline(off);
    }

    /** The cookies as a request header, for raw requests and sockets on behalf of this person. */
    public String cookies() {
        return context.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    public Optional<Cookie> cookie(String cookieName) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(cookieName))
                .findFirst();
    }

    /** Closes the windows; a browser that does not answer any more is left to its own end rather than waited for. */
    @Override
    public void close() {
        Thread waiting = Thread.currentThread();
        ScheduledFuture<?> patience = PATIENCE.schedule(waiting::interrupt, CLOSE_SECONDS, TimeUnit.SECONDS);
        try {
            context.close();
        } catch (PlaywrightException e) {
            LOG.log(System.Logger.Level.WARNING, "The browser did not close its windows", e);
        } finally {
            patience.cancel(false);
            if (Thread.interrupted()) {
                LOG.log(System.Logger.Level.WARNING, "The browser was late to close its windows");
            }
        }
    }
}
