package org.mendan.web.meeting;

import org.mendan.meeting.Seat;
import org.mendan.screen.ScreenBean;
import org.mendan.screen.ScreenRequest;
import org.mendan.screen.SharedScreen;

/** Where nobody shares a screen. */
final class ScriptedScreens extends ScreenBean {
    @Override
    public SharedScreen of(Seat seat) {
        return SharedScreen.none();
    }

    @Override
    public boolean ask(Seat sender, ScreenRequest request) {
        return SharedScreen.none().after(request, sender.side()).isPresent();
    }
}
