package org.mendan.web.account;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.mendan.audit.AuditBean;
import org.mendan.csv.CsvOutput;
import org.mendan.identity.AccountAdminBean;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountSearch;
import org.mendan.persistence.identity.Right;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;

/** The accounts as a file: those that the page's filters find. */
@WebServlet(urlPatterns = "/admin/accounts.csv")
public class AccountsCsvServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;
    private static final List<String> HEADINGS =
            List.of("login", "name", "organisation", "role", "rights", "active", "created");

    @EJB
    private transient AccountAdminBean accounts;

    @EJB
    private transient OrganisationAdminBean organisations;

    @EJB
    private transient AuditBean audit;

    @Inject
    private transient Caller caller;

    @Inject
    private transient ClientAddress client;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AccountFilters filters = AccountFilters.of(request::getParameter);
        AccountSearch search = accounts.search(caller.actor(), filters.below(), filters.words(), filters.wantedState());
        audit.succeeded(caller.actor().login(), "account.export", "", client.of(request), filters.query());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"accounts.csv\"");
        CsvOutput csv = new CsvOutput(response.getWriter(), HEADINGS);
        OrganisationTree tree = organisations.tree();
        List<Account> part = accounts.page(search, 0, AT_ONCE);
        for (int first = 0; !part.isEmpty(); part = accounts.page(search, first, AT_ONCE)) {
            for (Account account : part) {
                row(csv, tree, account);
            }
            first += part.size();
        }
    }

    private static void row(CsvOutput csv, OrganisationTree tree, Account account) throws IOException {
        String path =
                tree.path(account.organisationId()).stream().map(tree::name).collect(Collectors.joining("/"));
        csv.row(
                account.login(),
                account.displayName(),
                path,
                account.role().name(),
                account.rights().stream().sorted().map(Right::name).collect(Collectors.joining(" ")),
                Boolean.toString(account.active()),
                account.createdAt().toString());
    }
}
