package org.mendan.web.appearance;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mendan.appearance.BrandColour;

/** The style sheet of a colour: its address says all there is to know. A colour that could not be read has none. */
@WebServlet(urlPatterns = LookServlet.PATH + "*")
public class LookServlet extends HttpServlet {
    static final String PATH = "/look/";
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([0-9a-f]{6})\\.css");

    /** Below the application's root. */
    static String path(BrandColour colour) {
        return PATH + colour.hex().substring(1) + ".css";
    }

    static String styleSheet(BrandColour colour) {
        return String.format(
                Locale.ROOT,
                ":root{--brand:%s;--brand-strong:%s;--brand-soft:%s;--brand-line:%s}%n",
                colour.hex(),
                colour.strong().hex(),
                colour.soft().hex(),
                colour.line().hex());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Optional<BrandColour> colour = file.matches() ? BrandColour.of(file.group(1)) : Optional.empty();
        if (colour.filter(BrandColour::readable).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter().write(styleSheet(colour.get()));
    }
}
