package org.mendan.web.presentation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mendan.audit.RefusalBean;
import org.mendan.document.OriginalFile;
import org.mendan.document.PagePicture;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.persistence.document.PageOutline;
import org.mendan.presentation.ShownFileBean;
import org.mendan.presentation.ShownPageBean;
import org.mendan.web.document.Attachment;
import org.mendan.web.meeting.RequestSeat;
import org.mendan.web.page.ClientAddress;

/**
 * The document on the stage, for the two who sit before it: {@code /guest/SHOWING/PAGE/large}, {@code small} and {@code words},
 * the same below {@code /host}, {@code /host/SHOWING/outline}, and {@code /guest/SHOWING/file}. Whoever is in no such meeting, or asks for what is not shown
 * at this moment, finds nothing there; the former is audited.
 */
@WebServlet(urlPatterns = "/meeting/pages/*")
public class ShownPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("/(guest|host)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/"
            + "(?:([1-9][0-9]{0,5})/(large|small|words)|(outline|file))");

    @EJB
    private transient ShownPageBean pages;

    @EJB
    private transient ShownFileBean files;

    @EJB
    private transient RefusalBean refusals;

    @Inject
    private transient RequestSeat seats;

    @Inject
    private transient ClientAddress client;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher place = PLACE.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!place.matches() || !answered(place, request, response)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean answered(Matcher place, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Seat> seat = seats.on(Side.valueOf(place.group(1).toUpperCase(Locale.ROOT)));
        if (seat.isEmpty()) {
            String actor = Objects.requireNonNullElse(request.getRemoteUser(), RefusalBean.GUEST);
            refusals.refused(actor, "document.read", place.group(2), client.of(request), "no place in the meeting");
            return false;
        }
        UUID showing = UUID.fromString(place.group(2));
        if ("file".equals(place.group(5))) {
            return sent(files.file(seat.get(), showing, client.of(request)), response);
        }
        if (place.group(3) == null) {
            return written(
                    pages.outline(seat.get(), showing).map(ShownPageServlet::json), "application/json", response);
        }
        int page = Integer.parseInt(place.group(3));
        if (place.group(4).equals("words")) {
            return written(pages.words(seat.get(), showing, page), "text/plain", response);
        }
        return drawn(pages.picture(seat.get(), showing, page, place.group(4).equals("large")), response);
    }

    private static boolean sent(Optional<OriginalFile> file, HttpServletResponse response) throws IOException {
        if (file.isEmpty()) {
            return false;
        }
        Attachment.send(file.get(), response);
        return true;
    }

    private static boolean drawn(Optional<PagePicture> picture, HttpServletResponse response) throws IOException {
        if (picture.isEmpty()) {
            return false;
        }
        response.setContentType(picture.get().mediaType());
        response.setContentLength(picture.get().bytes().length);
        response.getOutputStream().write(picture.get().bytes());
        return true;
    }

    private static boolean written(Optional<String> text, String type, HttpServletResponse response)
            throws IOException {
        if (text.isEmpty()) {
            return false;
        }
        response.setContentType(type + ";charset=UTF-8");
        response.getWriter().write(text.get());
        return true;
    }

    private static String json(List<PageOutline> outline) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (PageOutline page : outline) {
            lines.add(Json.createObjectBuilder().add("title", page.title()).add("notes", page.notes()));
        }
        return lines.build().toString();
    }
}
