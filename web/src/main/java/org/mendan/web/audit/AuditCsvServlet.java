package org.mendan.web.audit;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mendan.audit.AuditReadBean;
import org.mendan.csv.CsvOutput;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.AuditSearch;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;

/** The audit log as a file: what the page's filters find, as it is stored, in the institution's time. */
@WebServlet(urlPatterns = "/admin/audit.csv")
public class AuditCsvServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> HEADINGS =
            List.of("id", "at", "actor", "action", "object", "outcome", "address", "detail");

    @EJB
    private transient AuditReadBean log;

    @Inject
    private transient Caller caller;

    @Inject
    private transient ClientAddress client;

    @Inject
    private transient Dates dates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditFilters filters = AuditFilters.of(request::getParameter);
        if (!log.export(caller.actor(), filters.query(), client.of(request))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        write(new CsvOutput(response.getWriter(), HEADINGS), filters.search(dates.zone()));
    }

    private void write(CsvOutput csv, AuditSearch search) throws IOException {
        List<AuditEntry> part = log.next(caller.actor(), search, null);
        while (!part.isEmpty()) {
            for (AuditEntry entry : part) {
                write(csv, entry);
            }
            part = log.next(caller.actor(), search, part.get(part.size() - 1));
        }
    }

    private void write(CsvOutput csv, AuditEntry entry) throws IOException {
        csv.row(
                entry.id().toString(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at().atZone(dates.zone())),
                entry.actor(),
                entry.action(),
                entry.object(),
                entry.outcome().name(),
                entry.address(),
                entry.detail());
    }
}
