package org.mendan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Listens to everything a browser complains about: errors, violated content policies, requests to foreign hosts. */
public final class PageWatch {
    private static final Set<String> OWN_HOSTS = Set.of("127.0.0.1", "localhost");
    private static final String REPORT_VIOLATIONS =
            """
            document.addEventListener('securitypolicyviolation', e =>
              console.error('policy violated: ' + e.violatedDirective + ' by ' + e.blockedURI + ' in ' + e.sourceFile))""";

    private final String visitor;
    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    PageWatch(String visitor, BrowserContext context) {
        this.visitor = visitor;
        context.addInitScript(REPORT_VIOLATIONS);
        context.onConsoleMessage(this::console);
        context.onWebError(error -> complaints.add("error: " + error.error()));
        context.onRequest(this::request);
    }

    /** A fault that the test brings about itself, such as a broken connection. */
    public PageWatch expects(String regex) {
        expected.add(Pattern.compile(regex));
        return this;
    }

    /** The network goes away in this test, and the browser says so. */
    public PageWatch expectsBrokenConnections() {
        return expects("net::ERR_|WebSocket connection to .* failed");
    }

    public List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(complaint).find()))
                .toList();
    }

    public void assertSilent() {
        assertThat(complaints())
                .as("what the browser of the %s complained about", visitor)
                .isEmpty();
    }

    private void console(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            complaints.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void request(Request request) {
        URI address = URI.create(request.url().replaceFirst("[?#].*", ""));
        boolean network = Set.of("http", "https", "ws", "wss").contains(address.getScheme());
        if (network && !OWN_HOSTS.contains(address.getHost())) {
            complaints.add("foreign host asked: " + request.url());
        }
    }
}
