package org.mendan.web.record;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.csv.CsvOutput;
import org.mendan.persistence.record.RecordPlace;
import org.mendan.persistence.record.RecordSearch;
import org.mendan.record.RecordExport;
import org.mendan.record.RecordListBean;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.page.Language;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * The list as a CSV file, newest first whatever the list is sorted by. It is read and sent part by part, each in a
 * transaction of its own, so that a million records take no more memory than some hundred.
 */
@WebServlet(urlPatterns = "/host/records.csv")
public class RecordsCsvServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final int PART = 500;

    @EJB
    private transient RecordListBean records;

    @Inject
    private transient Caller caller;

    @Inject
    private transient ClientAddress client;

    @Inject
    private transient Language language;

    @Inject
    private transient Dates dates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID reader = caller.host().accountId();
        RecordFilters filters = RecordFilters.of(request::getParameter);
        if (!records.export(reader, filters.query(), client.of(request))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String day = Instant.now().atZone(dates.zone()).toLocalDate().toString();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"meeting-records-" + day + ".csv\"");
        RecordCsv csv = new RecordCsv(Texts.of(language.getLocale()), dates.zone());
        write(reader, filters.search(dates.zone()), csv, response.getWriter());
    }

    private void write(UUID reader, RecordSearch search, RecordCsv csv, Writer out) throws IOException {
        CsvOutput file = new CsvOutput(out, csv.headings());
        @Nullable RecordPlace last = null;
        List<RecordExport> part;
        do {
            part = records.after(reader, search, last, PART);
            for (RecordExport export : part) {
                file.row(csv.row(export));
                last = RecordPlace.of(export.line().meeting());
            }
        } while (part.size() == PART);
    }
}
