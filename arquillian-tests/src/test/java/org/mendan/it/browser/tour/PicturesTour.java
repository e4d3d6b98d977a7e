package org.mendan.it.browser.tour;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.mendan.it.browser.Visitor;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.browser.page.ScreenPart;

/** Cameras and screens of a meeting that both have entered, in all their states. */
record PicturesTour(Tour tour) {
    void walk(Visitor host, Visitor guest) {
        cameras(host, guest);
        screens(host, guest);
        guestsScreen(host, guest);
    }

    private void cameras(Visitor host, Visitor guest) {
        host.page().locator("#menu-camera").click();
        guest.page().locator("#camera-dialog[open]").waitFor();
        host.page().locator("#own-video").waitFor();
        tour.shows(guest, "meeting-guest-camera-asked");
        tour.shows(host, "meeting-host-camera-asked");
        guest.page().locator("#camera-dialog [value=yes]").click();
        List.of(host, guest).forEach(who -> new CameraPart(who).seesOther());
        tour.shows(guest, "meeting-guest-cameras");
        tour.shows(host, "meeting-host-cameras");
        for (Visitor who : List.of(host, guest)) {
            who.page().locator("#own-picture .tile-large").focus();
            who.page().keyboard().press("Enter");
            who.page().locator("#peer-picture[data-size=small]").waitFor();
            tour.shows(who, "meeting-" + who.name() + "-own-large");
            who.page().keyboard().press("Enter");
        }
        cameraSettings(host);
        cameraSettings(guest);
        light(host, guest);
        guest.page().locator("#menu-camera").click();
        host.page().locator("#camera-ask").waitFor();
        tour.shows(guest, "meeting-guest-camera-stopped");
        tour.shows(host, "meeting-host-camera-stopped");
        blocked(host, guest);
        host.page().locator("#menu-camera").click();
        guest.page().locator("#menu-camera").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Fewer pictures, none, and what the check found. */
    private void light(Visitor host, Visitor guest) {
        host.page().locator("#camera-save").click();
        guest.page().locator("#messages .notice-info").waitFor();
        tour.shows(host, "meeting-host-light");
        tour.shows(guest, "meeting-guest-light");
        guest.page().locator("#camera-save").click();
        guest.page().locator("#peer-video").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        tour.shows(host, "meeting-host-spared");
        tour.shows(guest, "meeting-guest-spared");
        guest.page().locator("#camera-save").click();
        List.of(host, guest).forEach(who -> new CameraPart(who).seesOther());
        host.page().locator("#check-open").click();
        tour.shows(host, "meeting-host-check");
        host.page().keyboard().press("Escape");
    }

    /** The guest says yes, but the browser says no. */
    private void blocked(Visitor host, Visitor guest) {
        guest.context().clearPermissions();
        host.page().locator("#camera-ask").click();
        guest.page().locator("#camera-dialog [value=yes]").click();
        guest.page().locator("#messages .notice-warning").waitFor();
        host.page().locator("#messages .notice-info").waitFor();
        tour.shows(guest, "meeting-guest-camera-blocked");
        tour.shows(host, "meeting-host-camera-blocked");
        guest.context().grantPermissions(List.of("camera"));
    }

    private void screens(Visitor host, Visitor guest) {
        guest.page().locator("#menu-screen").click();
        guest.page().locator("#screen-notice-dialog[open]").waitFor();
        tour.shows(guest, "meeting-guest-screen-notice");
        guest.page().keyboard().press("Escape");
        host.page().locator("#menu-screen").click();
        guest.page().locator("#screen-video").waitFor();
        new ScreenPart(guest).seesScreen();
        tour.shows(guest, "meeting-guest-screen");
        tour.shows(host, "meeting-host-screen");
        host.page().locator("#screen-pause").click();
        guest.page().locator("#screen-card").waitFor();
        tour.shows(guest, "meeting-guest-screen-paused");
        tour.shows(host, "meeting-host-screen-paused");
        host.page().locator("#screen-stop").click();
        guest.page().locator("#screen-card").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** The guest shares, and the host takes over. */
    private void guestsScreen(Visitor host, Visitor guest) {
        guest.page().locator("#menu-screen").click();
        guest.page().locator("#screen-notice-dialog [value=yes]").click();
        host.page().locator("#screen-video").waitFor();
        tour.shows(guest, "meeting-guest-shares");
        tour.shows(host, "meeting-host-sees-screen");
        host.page().locator("#menu-screen").click();
        host.page().locator("#screen-take-over-dialog[open]").waitFor();
        tour.shows(host, "meeting-host-take-over");
        host.page().locator("#screen-take-over-dialog [value=yes]").click();
        guest.page().locator("#messages .notice").last().waitFor();
        new ScreenPart(guest).seesScreen();
        tour.shows(guest, "meeting-guest-overtaken");
        host.page().locator("#screen-stop").click();
        guest.page().locator("#screen-video").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private void cameraSettings(Visitor who) {
        who.page().locator("#camera-settings-open").click();
        who.page().locator("#camera-device option:nth-child(3)").waitFor(attached());
        tour.shows(who, "meeting-" + who.name() + "-camera-settings");
        who.page().keyboard().press("Escape");
        who.page().locator("#camera-settings-open:focus").waitFor();
    }

    private static WaitForOptions attached() {
        return new WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
