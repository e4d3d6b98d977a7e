package org.mendan.web.presentation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.mendan.document.LibraryLine;
import org.mendan.persistence.document.ConversionState;
import org.mendan.presentation.PresentableBean;
import org.mendan.web.document.DocumentWords;
import org.mendan.web.document.PagePictureServlet;
import org.mendan.web.page.Caller;
import org.mendan.web.page.Language;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * What the host can show, as a list of {@code {"document", "title", "about", "picture", "usable"}}; {@code about} says how many
 * pages it has, or why it cannot be shown now; {@code picture} is its first page's address, or null.
 */
@WebServlet(urlPatterns = "/host/documents/choices")
public class ChoicesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 48;
    private static final int LONGEST_WORDS = 200;

    @EJB
    private transient PresentableBean presentable;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Language language;

    @Inject
    private transient Dates dates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words =
                Objects.requireNonNullElse(request.getParameter("words"), "").strip();
        String wanted = words.substring(0, Math.min(words.length(), LONGEST_WORDS));
        DocumentWords says = new DocumentWords(Texts.of(language.getLocale()), dates);
        JsonArrayBuilder choices = Json.createArrayBuilder();
        for (LibraryLine line : presentable.choices(caller.actor(), wanted, MOST)) {
            choices.add(choice(line, says, request.getContextPath()));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(choices.build().toString());
    }

    private static JsonObjectBuilder choice(LibraryLine line, DocumentWords says, String root) {
        JsonObjectBuilder choice = Json.createObjectBuilder()
                .add("document", line.document().id().toString())
                .add("title", line.document().title())
                .add("about", says.state(line.version(), line.done()))
                .add("usable", line.version().state() == ConversionState.READY);
        if (line.first() == null) {
            choice.addNull("picture");
        } else {
            choice.add("picture", root + PagePictureServlet.path(line.version().id(), 1, false));
        }
        return choice;
    }
}
