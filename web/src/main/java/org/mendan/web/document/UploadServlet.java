package org.mendan.web.document;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.document.DocumentAdminBean;
import org.mendan.document.FolderRowsBean;
import org.mendan.document.UploadOutcome;
import org.mendan.document.UploadProblem;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.page.Language;
import org.mendan.web.text.Texts;

/**
 * Takes one file: the request's body as it is, its name in the query, with {@code folder} where it is to lie, and with
 * {@code document} the one whose file it replaces. Answers {@code {"document": id}}, or why it was not
 * taken as {@code {"problem": name, "text": sentence}}.
 */
@WebServlet(urlPatterns = UploadServlet.PATH)
public class UploadServlet extends HttpServlet {
    static final String PATH = "/host/documents/upload";
    private static final long serialVersionUID = 1L;

    @EJB
    private transient DocumentAdminBean documents;

    @EJB
    private transient FolderRowsBean folders;

    @Inject
    private transient Caller caller;

    @Inject
    private transient ClientAddress client;

    @Inject
    private transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = caller.actor();
        UploadOutcome outcome = documents.upload(
                actor,
                OrganisationChoice.id(request.getParameter("document")).orElse(null),
                Objects.requireNonNullElse(request.getParameter("name"), ""),
                request.getInputStream(),
                request.getContentLengthLong(),
                client.of(request));
        JsonObject answer;
        if (outcome instanceof UploadOutcome.Refused refused) {
            response.setStatus(status(refused.problem()));
            String words = Texts.of(language.getLocale())
                    .say("upload.problem." + refused.problem(), Integer.toString(documents.largest(actor)));
            answer = Json.createObjectBuilder()
                    .add("problem", refused.problem().name())
                    .add("text", words)
                    .build();
        } else {
            UUID document = ((UploadOutcome.Stored) outcome).document();
            // Should the folder be gone meanwhile, or be none of his own, the file lies at the top
            OrganisationChoice.id(request.getParameter("folder"))
                    .ifPresent(folder -> folders.put(actor, document, folder, client.of(request)));
            answer = Json.createObjectBuilder()
                    .add("document", document.toString())
                    .build();
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.toString());
    }

    private static int status(UploadProblem problem) {
        return switch (problem) {
            case NOT_GRANTED -> HttpServletResponse.SC_FORBIDDEN;
            case TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case EMPTY, BROKEN_OFF -> HttpServletResponse.SC_BAD_REQUEST;
            case UNKNOWN_KIND, OLD_OFFICE -> HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
            case NO_ROOM -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }
}
