package org.mendan.web.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mendan.camera.CameraBean;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.persistence.picture.PictureLine;
import org.mendan.screen.ScreenBean;
import org.mendan.web.appearance.PageLook;
import org.mendan.web.page.GuestCookies;

/** The guest's meeting window. Who is in no meeting that goes on is brought to the first page. */
@Named
@RequestScoped
public class MeetingPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private GuestCookies cookies;

    @EJB
    private MeetingBean meetings;

    @EJB
    private CameraBean cameras;

    @EJB
    private ScreenBean screens;

    @Inject
    private MeetingLook appearance;

    private String meeting = "";
    private String forbidden = "";

    public void enter() throws IOException {
        String browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        Optional<Seat> seat =
                cookies.token(request, Side.GUEST).flatMap(token -> meetings.identify(Side.GUEST, token, browser));
        if (seat.isPresent()) {
            meeting = seat.get().meeting().toString();
            forbidden = Forbidden.to(seat.get(), cameras, screens);
            appearance.of(seat.get());
        } else {
            external.redirect(request.getContextPath() + "/");
        }
    }

    /** Names the meeting for what the browser keeps over a reload; it opens nothing. */
    public String getMeeting() {
        return meeting;
    }

    /** What the institution does not allow this side, as words for the page's data. */
    public String getForbidden() {
        return forbidden;
    }

    /** How the host's organisation looks. */
    public PageLook getLook() {
        return appearance.look();
    }

    /** The pictures that the host's organisation has brought along for its cameras. */
    public List<PictureLine> getBackgrounds() {
        return appearance.backgrounds();
    }
}
