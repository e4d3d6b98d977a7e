package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.browser.page.TilePart;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** Where the pictures stand in the window, and what a person does about that. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class TilesBrowserIT {
    private Pair pair;
    private CameraPart host;
    private CameraPart guest;

    private TilePart hostsOwn;
    private TilePart hostsOther;
    private TilePart guestsOwn;
    private TilePart guestsOther;

    private void meet(Browsers browsers, ServerProcess server) {
        Visitor hostVisitor = browsers.host(server.address());
        Visitor guestVisitor = browsers.guest(server.address());
        host = new CameraPart(hostVisitor);
        guest = new CameraPart(guestVisitor);
        hostsOwn = new TilePart(hostVisitor, "own");
        hostsOther = new TilePart(hostVisitor, "peer");
        guestsOwn = new TilePart(guestVisitor, "own");
        guestsOther = new TilePart(guestVisitor, "peer");
        pair = Meetings.start(hostVisitor, guestVisitor);
    }

    private void bothAreSeen() {
        host.turnsOn();
        guest.answers("使う");
        host.seesOther();
        guest.seesOther();
    }

    @Test
    void CA2_the_guest_is_large_and_the_host_small_and_a_host_without_a_guest_is_large(
            Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        host.turnsOn();
        guest.answers("使わない");
        hostsOwn.isLarge();
        hostsOther.isGone();
        host.seesOneself();
        assertThat(host.aboutGuest()).isVisible();

        host.asksAgain();
        guest.answers("使う");
        host.seesOther();
        hostsOther.isLarge();
        hostsOwn.isSmallInside();
        guestsOther.isLarge();
        guestsOwn.isSmallInside();
        pair.close();
    }

    @Test
    void MT2_a_small_picture_is_dragged_and_resized_and_stays_there(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        bothAreSeen();
        BoundingBox first = hostsOwn.box();
        hostsOwn.dragged(-200, -150);
        hostsOwn.isAway(first, -200, -150);
        BoundingBox moved = hostsOwn.box();
        hostsOwn.stretched(-40, -30);
        hostsOwn.isAway(moved, -40, -30);
        assertThat(hostsOwn.box().width).isBetween(198.0, 202.0);

        BoundingBox kept = hostsOwn.box();
        pair.host().reloads();
        host.seesOneself();
        host.seesOther();
        hostsOwn.isAway(kept, 0, 0);

        hostsOwn.dragged(2000, 2000);
        pair.host().page().setViewportSize(1000, 560);
        hostsOwn.isSmallInside();
        pair.host().page().setViewportSize(390, 844);
        hostsOwn.isSmallInside();
        pair.close();
    }

    @Test
    void MT2_keys_move_and_resize_a_small_picture(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        bothAreSeen();
        BoundingBox first = hostsOwn.box();
        hostsOwn.button("move").press("ArrowLeft");
        hostsOwn.button("move").press("ArrowUp");
        hostsOwn.isAway(first, -24, -24);
        hostsOwn.button("move").press("Shift+ArrowUp");
        hostsOwn.isAway(first, -48, -42);
        hostsOwn.button("grip").press("ArrowDown");
        hostsOwn.isAway(first, -24, -24);
        hostsOwn.button("move").press("Home");
        hostsOwn.isAway(first, 0, 0);
        for (int i = 0; i < 9; i++) {
            hostsOwn.button("move").press("-");
        }
        assertThat(hostsOwn.box().width).isBetween(95.5, 96.5);
        pair.close();
    }

    @Test
    void MT2_a_small_picture_becomes_large_and_goes_back(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        bothAreSeen();
        hostsOwn.button("large").press("Enter");
        hostsOwn.isLarge();
        hostsOther.isSmallInside();
        assertThat(hostsOther.button("large")).isFocused();
        pair.host().reloads();
        host.seesOther();
        hostsOwn.isLarge();

        hostsOther.picture().dblclick();
        hostsOther.isLarge();
        hostsOwn.isSmallInside();
        pair.close();
    }

    @Test
    void MT2_a_finger_moves_and_enlarges_on_the_guests_phone(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        bothAreSeen();
        BoundingBox first = guestsOwn.box();
        guestsOwn.swept(-120, -60);
        guestsOwn.isAway(first, -120, -60);
        guestsOwn.isSmallInside();
        BoundingBox button = guestsOwn.button("large").boundingBox();
        assertThat(Math.min(button.width, button.height)).isGreaterThanOrEqualTo(44);

        guestsOwn.tappedLarge();
        guestsOther.tappedLarge();
        guestsOwn.isSmallInside();
        pair.close();
    }

    @Test
    void CA3_a_host_with_a_phone_reads_about_the_guest_and_asks_again(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        pair.host().page().setViewportSize(390, 844);
        host.turnsOn();
        assertThat(host.aboutGuest()).isVisible();
        guest.answers("使わない");
        assertThat(host.aboutGuest()).hasText("お客さまはカメラを使いません");
        BoundingBox stage = pair.host().page().locator(".stage").boundingBox();
        BoundingBox words = pair.host().page().locator(".tile-a").boundingBox();
        assertThat(words.y + words.height).isLessThanOrEqualTo(stage.y + 1);
        host.asksAgain();
        guest.answers("使う");
        host.seesOther();
        pair.close();
    }
}
