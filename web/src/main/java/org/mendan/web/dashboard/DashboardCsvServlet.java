package org.mendan.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mendan.csv.CsvOutput;
import org.mendan.dashboard.DashboardBean;
import org.mendan.dashboard.Figures;
import org.mendan.persistence.record.Ending;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;

/** The figures of each day as a file. */
@WebServlet(urlPatterns = "/admin/dashboard.csv")
public class DashboardCsvServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<String> HEADINGS = Stream.concat(
                    Stream.of("day", "meetings", "failed_numbers"),
                    Arrays.stream(Ending.values()).map(ending -> ending.name().toLowerCase(Locale.ROOT)))
            .toList();

    @EJB
    private transient DashboardBean dashboard;

    @Inject
    private transient Caller caller;

    @Inject
    private transient ClientAddress client;

    @Inject
    private transient Dates dates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DashboardFilters filters = DashboardFilters.of(request::getParameter);
        Optional<Figures> figures = OrganisationChoice.id(filters.organisation())
                .flatMap(id -> dashboard.export(
                        caller.actor(), id, filters.days(dates.zone()), dates.zone(), client.of(request)));
        if (figures.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"dashboard.csv\"");
        CsvOutput csv = new CsvOutput(response.getWriter(), HEADINGS);
        for (Figures.Day day : figures.get().days()) {
            csv.row(cells(day));
        }
    }

    private static String[] cells(Figures.Day day) {
        return Stream.concat(
                        Stream.of(
                                day.date().toString(),
                                Long.toString(day.meetings()),
                                Long.toString(day.failedNumbers())),
                        Arrays.stream(Ending.values())
                                .map(ending -> Long.toString(day.endings().getOrDefault(ending, 0L))))
                .toArray(String[]::new);
    }
}
