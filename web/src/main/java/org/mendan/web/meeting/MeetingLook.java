package org.mendan.web.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.appearance.AppearanceBean;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.Seat;
import org.mendan.persistence.picture.PictureLine;
import org.mendan.web.appearance.KnownLooks;
import org.mendan.web.appearance.PageLook;

/** How a meeting looks on both sides, and what its cameras can have behind people: as the host's organisation has set it. */
@RequestScoped
public class MeetingLook {
    @Inject
    private KnownLooks looks;

    @EJB
    private MeetingBean meetings;

    @EJB
    private AppearanceBean appearance;

    private @Nullable UUID organisation;

    void of(Seat seat) {
        organisation = meetings.organisationOf(seat).orElse(null);
    }

    PageLook look() {
        return Optional.ofNullable(organisation).map(looks::of).orElseGet(looks::institution);
    }

    List<PictureLine> backgrounds() {
        return organisation == null ? List.of() : appearance.backgrounds(organisation);
    }
}
