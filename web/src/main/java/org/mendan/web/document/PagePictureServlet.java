package org.mendan.web.document;

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
import org.mendan.document.LibraryBean;
import org.mendan.document.PageFile;
import org.mendan.vault.VaultEntry;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;

/** The pictures of pages, for those who see the document in the library. */
@WebServlet(urlPatterns = PagePictureServlet.PATH + "*")
public class PagePictureServlet extends HttpServlet {
    static final String PATH = "/host/documents/pages/";
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE =
            Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([1-9][0-9]{0,5})/(large|small)");

    @EJB
    private transient LibraryBean library;

    @Inject
    private transient Caller caller;

    @Inject
    private transient ClientAddress client;

    /** Below the application's root. */
    public static String path(UUID version, int page, boolean large) {
        return PATH + version + "/" + page + (large ? "/large" : "/small");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher place = PLACE.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Optional<PageFile> found = place.matches()
                ? library.picture(
                        caller.actor(),
                        UUID.fromString(place.group(1)),
                        Integer.parseInt(place.group(2)),
                        place.group(3).equals("large"),
                        client.of(request))
                : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (VaultEntry entry = found.get().entry()) {
            // While a file is converted anew its pages are others; the browser asks whether it is still the same
            response.setHeader("Cache-Control", "private, max-age=600");
            response.setContentType(found.get().mediaType());
            response.setContentLengthLong(entry.size());
            entry.all().transferTo(response.getOutputStream());
        }
    }
}
