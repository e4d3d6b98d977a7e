package org.mendan.web.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

/**
 * Takes browsers' reports about what the policy stopped. Anybody may send one, so it is cut, freed of control characters,
 * and logged only while there are few.
 */
@WebServlet(urlPatterns = "/csp-report")
public class CspReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CspReportServlet.class.getName());
    private static final int LONGEST = 4096;
    private static final long LOGGED = 100;

    private final transient AtomicLong received = new AtomicLong();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] report = request.getInputStream().readNBytes(LONGEST);
        long count = received.incrementAndGet();
        if (count <= LOGGED || count % LOGGED == 0) {
            LOG.warning(() -> "CSP report " + count + ": " + printable(report));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    static String printable(byte[] report) {
        return new String(report, StandardCharsets.UTF_8).replaceAll("\\p{C}", " ");
    }
}
