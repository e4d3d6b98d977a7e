package org.mendan.web.connection;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Shows a browser that cannot hold a meeting the plain page that says so, wherever among the guest's pages it arrives. */
@WebFilter(
        urlPatterns = {"", "/index", "/index.xhtml", "/terms", "/terms.xhtml", "/number", "/number.xhtml"},
        dispatcherTypes = DispatcherType.REQUEST)
public class UnfitBrowserFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (GuestBrowser.classify(request.getHeader("User-Agent")).fit()) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher("/unsupported.xhtml").forward(request, response);
        }
    }
}
