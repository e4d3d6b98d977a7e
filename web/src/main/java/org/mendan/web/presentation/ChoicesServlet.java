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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mendan.document.LibraryLine;
import org.mendan.document.ReleaseBean;
import org.mendan.document.Standing;
import org.mendan.persistence.document.DocumentLine;
import org.mendan.presentation.PresentableBean;
import org.mendan.web.document.ApprovalWords;
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

    @EJB
    private transient ReleaseBean release;

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
        ApprovalWords approvals = new ApprovalWords(Texts.of(language.getLocale()), dates);
        List<LibraryLine> lines = presentable.choices(caller.actor(), wanted, MOST);
        Map<UUID, Standing> standings = release.standings(lines.stream()
                .map(line -> new DocumentLine(line.document(), line.version()))
                .toList());
        JsonArrayBuilder choices = Json.createArrayBuilder();
        for (LibraryLine line : lines) {
            Standing standing = standings.get(line.document().id());
            boolean usable = standing.problem().isEmpty();
            String sign = usable ? "" : approvals.sign(standing);
            String about = sign.isEmpty() ? says.state(line.version(), line.done()) : approvals.word(sign);
            choices.add(choice(line, about, usable, request.getContextPath()));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(choices.build().toString());
    }

    private static JsonObjectBuilder choice(LibraryLine line, String about, boolean usable, String root) {
        JsonObjectBuilder choice = Json.createObjectBuilder()
                .add("document", line.document().id().toString())
                .add("title", line.document().title())
                .add("about", about)
                .add("usable", usable);
        if (line.first() == null) {
            choice.addNull("picture");
        } else {
            choice.add("picture", root + PagePictureServlet.path(line.version().id(), 1, false));
        }
        return choice;
    }
}
