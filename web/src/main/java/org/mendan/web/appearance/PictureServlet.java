package org.mendan.web.appearance;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mendan.appearance.AppearanceBean;
import org.mendan.persistence.picture.Picture;
import org.mendan.web.organisation.OrganisationChoice;

/** Logos and backgrounds, for everybody who was told their address. */
@WebServlet(urlPatterns = PictureServlet.PATH + "*")
public class PictureServlet extends HttpServlet {
    static final String PATH = "/pictures/";
    private static final long serialVersionUID = 1L;

    @EJB
    private transient AppearanceBean appearance;

    /** Below the application's root. */
    static String path(UUID picture) {
        return PATH + picture;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        Optional<Picture> found = OrganisationChoice.id(name).flatMap(appearance::picture);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = found.get().content();
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(found.get().mediaType());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
