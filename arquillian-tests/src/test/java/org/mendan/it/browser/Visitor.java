package org.mendan.it.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.Optional;
import java.util.stream.Collectors;

/** One person with one browser, and the window this person looks at. */
public final class Visitor implements AutoCloseable {
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

    public Visitor opens(String path) {
        page.navigate(path);
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

    @Override
    public void close() {
        context.close();
    }
}
