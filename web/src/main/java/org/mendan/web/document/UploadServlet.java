package org.mendan.web.document;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Actor;
import org.mendan.document.Delivery;
import org.mendan.document.DocumentAdminBean;
import org.mendan.document.FileName;
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
 *
 * <p>A sender who gives his file a random id as {@code upload} may go on with it where a request breaks off: GET says
 * {@code {"received": bytes}}, or {@code {"document": id}} where all of it had come, and a further POST brings the rest
 * {@code from} there. A rest that begins elsewhere is answered by 409 and {@code {"received": bytes}}. POST with
 * {@code drop=true} lets go of what has come.
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
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> upload = OrganisationChoice.id(request.getParameter("upload"));
        if (upload.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(response, said(caller.actor(), documents.received(caller.actor(), upload.get())));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = caller.actor();
        Optional<UUID> upload = OrganisationChoice.id(request.getParameter("upload"));
        if (Boolean.parseBoolean(request.getParameter("drop"))) {
            documents.drop(actor, upload.orElse(null));
            answer(response, said(actor, new UploadOutcome.Unfinished(0)));
            return;
        }
        OptionalLong from = from(request.getParameter("from"));
        if (from.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Delivery delivery = new Delivery(
                upload.orElse(null),
                from.getAsLong(),
                request.getContentLengthLong(),
                OrganisationChoice.id(request.getParameter("document")).orElse(null),
                new FileName(Objects.requireNonNullElse(request.getParameter("name"), "")));
        UploadOutcome outcome = documents.upload(actor, delivery, request.getInputStream(), client.of(request));
        if (outcome instanceof UploadOutcome.Stored stored) {
            // Should the folder be gone meanwhile, or be none of his own, the file lies at the top
            OrganisationChoice.id(request.getParameter("folder"))
                    .ifPresent(folder -> folders.put(actor, stored.document(), folder, client.of(request)));
        }
        response.setStatus(status(outcome));
        answer(response, said(actor, outcome));
    }

    /** Where the body begins in the file; nothing where that is no number. */
    private static OptionalLong from(@Nullable String said) {
        if (said == null) {
            return OptionalLong.of(0);
        }
        return said.matches("[0-9]{1,15}") ? OptionalLong.of(Long.parseLong(said)) : OptionalLong.empty();
    }

    private JsonObject said(Actor actor, UploadOutcome outcome) {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        if (outcome instanceof UploadOutcome.Stored stored) {
            answer.add("document", stored.document().toString());
        } else if (outcome instanceof UploadOutcome.Unfinished unfinished) {
            answer.add("received", unfinished.received());
        } else if (outcome instanceof UploadOutcome.Refused refused) {
            String words = Texts.of(language.getLocale())
                    .say("upload.problem." + refused.problem(), Integer.toString(documents.largest(actor)));
            answer.add("problem", refused.problem().name()).add("text", words);
        }
        return answer.build();
    }

    private static void answer(HttpServletResponse response, JsonObject said) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(said.toString());
    }

    private static int status(UploadOutcome outcome) {
        if (outcome instanceof UploadOutcome.Refused refused) {
            return status(refused.problem());
        }
        return outcome instanceof UploadOutcome.Stored ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT;
    }

    private static int status(UploadProblem problem) {
        return switch (problem) {
            case NOT_GRANTED -> HttpServletResponse.SC_FORBIDDEN;
            case TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case CHANGED -> HttpServletResponse.SC_CONFLICT;
            case EMPTY, BROKEN_OFF -> HttpServletResponse.SC_BAD_REQUEST;
            case UNKNOWN_KIND, OLD_OFFICE -> HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
            case NO_ROOM -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }
}
