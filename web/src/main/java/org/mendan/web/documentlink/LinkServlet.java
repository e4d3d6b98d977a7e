package org.mendan.web.documentlink;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mendan.document.OriginalFile;
import org.mendan.document.PagePicture;
import org.mendan.documentlink.LinkEntry;
import org.mendan.documentlink.LinkGuestBean;
import org.mendan.documentlink.LinkKey;
import org.mendan.documentlink.LinkPagesBean;
import org.mendan.web.document.Attachment;
import org.mendan.web.page.ClientAddress;

/** Where links lead, and the pictures and files of visits. */
@WebServlet(urlPatterns = LinkCookies.PATH + "/*")
public class LinkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ID = "/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern PICTURE = Pattern.compile(ID + "/pages/([1-9][0-9]{0,5})");
    private static final Pattern FILE = Pattern.compile(ID + "/file");

    @EJB
    private transient LinkGuestBean guests;

    @EJB
    private transient LinkPagesBean pages;

    @Inject
    private transient LinkCookies cookies;

    @Inject
    private transient ClientAddress client;

    static String picture(UUID link, int page) {
        return LinkCookies.PATH + "/" + link + "/pages/" + page;
    }

    static String file(UUID link) {
        return LinkCookies.PATH + "/" + link + "/file";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        Matcher picture = PICTURE.matcher(path);
        Matcher file = FILE.matcher(path);
        if (picture.matches()) {
            sendPicture(request, response, UUID.fromString(picture.group(1)), Integer.parseInt(picture.group(2)));
        } else if (file.matches()) {
            sendFile(request, response, UUID.fromString(file.group(1)));
        } else {
            enter(request, response, path.substring(1));
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, String token) throws IOException {
        LinkEntry entry = guests.enter(token, link -> cookies.visit(request, link), client.of(request));
        if (entry instanceof LinkEntry.Visit visit) {
            cookies.keep(request, response, visit.link(), visit.visit());
            response.sendRedirect(LinkCookies.PATH + "?id=" + visit.link());
        } else {
            String why = entry instanceof LinkEntry.TooMany ? LinkedDocumentPage.MANY : LinkedDocumentPage.UNKNOWN;
            response.sendRedirect(LinkCookies.PATH + "?why=" + why);
        }
    }

    private void sendPicture(HttpServletRequest request, HttpServletResponse response, UUID link, int page)
            throws IOException {
        LinkKey visit = cookies.visit(request, link).orElse(null);
        Optional<PagePicture> picture = pages.picture(visit, link, page, client.of(request));
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(picture.get().mediaType());
        response.setContentLength(picture.get().bytes().length);
        response.getOutputStream().write(picture.get().bytes());
    }

    private void sendFile(HttpServletRequest request, HttpServletResponse response, UUID link) throws IOException {
        LinkKey visit = cookies.visit(request, link).orElse(null);
        Optional<OriginalFile> file = pages.file(visit, link, client.of(request));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.send(file.get(), response);
    }
}
