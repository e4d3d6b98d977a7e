package org.mendan.it.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import org.mendan.it.browser.Visitor;
import org.mendan.it.server.Eventually;

/** One picture on the stage, judged by where it is seen. */
public record TilePart(Visitor visitor, String who) {
    private static final Duration SOON = Duration.ofSeconds(10);

    public Locator picture() {
        return page().locator("#" + who + "-picture");
    }

    public Locator button(String part) {
        return picture().locator(".tile-" + part);
    }

    public BoundingBox box() {
        return picture().boundingBox();
    }

    /** By the mouse, from the middle. */
    public void dragged(double x, double y) {
        BoundingBox box = box();
        drag(box.x + box.width / 2, box.y + box.height / 2, x, y);
    }

    /** By the mouse, at the handle in its corner. */
    public void stretched(double x, double y) {
        picture().hover();
        BoundingBox grip = button("grip").boundingBox();
        drag(grip.x + grip.width / 2, grip.y + grip.height / 2, x, y);
    }

    private void drag(double fromX, double fromY, double x, double y) {
        page().mouse().move(fromX, fromY);
        page().mouse().down();
        page().mouse().move(fromX + x, fromY + y, new MoveOptions().setSteps(5));
        page().mouse().up();
    }

    /** By a finger, from the middle. */
    public void swept(double x, double y) {
        BoundingBox box = box();
        double fromX = box.x + box.width / 2;
        double fromY = box.y + box.height / 2;
        CDPSession browser = visitor.context().newCDPSession(page());
        browser.send("Input.dispatchTouchEvent", touch("touchStart", fromX, fromY));
        browser.send("Input.dispatchTouchEvent", touch("touchMove", fromX + x / 2, fromY + y / 2));
        browser.send("Input.dispatchTouchEvent", touch("touchMove", fromX + x, fromY + y));
        JsonObject end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        browser.send("Input.dispatchTouchEvent", end);
        browser.detach();
    }

    private static JsonObject touch(String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }

    /** By a finger on its button. A browser that is busy takes a tap for a long press now and then: one presses again. */
    public void tappedLarge() {
        Eventually.holds("a finger makes the picture large", SOON, () -> {
            if (!fillsStage()) {
                button("large").tap();
            }
            assertThat(fillsStage()).isTrue();
        });
    }

    /** The whole stage, or nearly. */
    public void isLarge() {
        Eventually.isTrue("the picture is large", SOON, this::fillsStage);
    }

    private boolean fillsStage() {
        BoundingBox stage = stage();
        BoundingBox box = box();
        return box.width > stage.width * 0.9 && box.height > stage.height * 0.9;
    }

    /** Over the stage, inside it, and not below the least size. */
    public void isSmallInside() {
        Eventually.holds("the picture is small, inside the stage", SOON, () -> {
            BoundingBox stage = stage();
            BoundingBox box = box();
            assertThat(box.width).isBetween(95.5, stage.width * 0.7);
            assertThat(box.x).isGreaterThanOrEqualTo(stage.x - 1);
            assertThat(box.y).isGreaterThanOrEqualTo(stage.y - 1);
            assertThat(box.x + box.width).isLessThanOrEqualTo(stage.x + stage.width + 1);
            assertThat(box.y + box.height).isLessThanOrEqualTo(stage.y + stage.height + 1);
        });
    }

    /** As far from another place as said, to the pixel. */
    public void isAway(BoundingBox from, double x, double y) {
        Eventually.holds("the picture has moved", SOON, () -> {
            BoundingBox box = box();
            assertThat(box.x - from.x).isBetween(x - 1.5, x + 1.5);
            assertThat(box.y - from.y).isBetween(y - 1.5, y + 1.5);
        });
    }

    public void isGone() {
        assertThat(picture()).isHidden();
    }

    private BoundingBox stage() {
        return page().locator(".stage").boundingBox();
    }

    private Page page() {
        return visitor.page();
    }
}
