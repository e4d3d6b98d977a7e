package org.mendan.it.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import org.mendan.it.browser.Visitor;
import org.mendan.it.server.Eventually;

/** The document in a meeting's window, judged by what a person sees. */
public record DocumentPart(Visitor visitor) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DRAWN =
            """
            number => {
              const page = document.querySelector(`.document-page[data-page="${number}"]`);
              const image = page?.querySelector('img');
              if (!image || !image.complete || image.naturalWidth === 0) return false;
              const box = image.getBoundingClientRect();
              const stage = document.querySelector('#document-pages').getBoundingClientRect();
              const seen = Math.min(box.bottom, stage.bottom) - Math.max(box.top, stage.top);
              return page.checkVisibility() && box.width > 50 && seen > 50;
            }""";

    /** The host's list of what can be shown. */
    public Locator picker() {
        return page().getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName("見せる資料を選ぶ"));
    }

    /** One document of that list. */
    public Locator choice(String title) {
        return picker().locator(".choice").filter(new Locator.FilterOptions().setHasText(title));
    }

    public DocumentPart opensPicker() {
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("資料共有").setExact(true))
                .click();
        return this;
    }

    public void shows(String title) {
        opensPicker().choice(title).click();
        assertThat(this.title()).hasText(title);
    }

    /** The name of the document that is shown. */
    public Locator title() {
        return page().locator("#document-title");
    }

    public Locator whole() {
        return page().locator("#document");
    }

    public Locator pages() {
        return page().locator("#document-pages");
    }

    public Locator button(String name) {
        return whole().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator notes() {
        return page().locator("#document-notes");
    }

    /** The words of the page, for whoever cannot see it. */
    public Locator words() {
        return page().locator("#document-words");
    }

    /** Where the other side points at. */
    public Locator peerPointer() {
        return page().locator(".peer-pointer");
    }

    /** Waits until that page is said to be open, and its picture is on the screen. */
    public void seesPage(int page, int of) {
        assertThat(page().locator("#document-position")).hasText(page + " / " + of + " ページ");
        Eventually.get("page " + page, PATIENCE, () -> (boolean) page().evaluate(DRAWN, page), drawn -> drawn);
    }

    public void presses(String key) {
        pages().focus();
        page().keyboard().press(key);
    }

    /** Clicks into the document, at a share of its width. */
    public void clicks(double share) {
        BoundingBox box = pages().boundingBox();
        page().mouse().click(box.x + box.width * share, box.y + box.height / 2);
    }

    public void pointsAt(double x, double y) {
        BoundingBox box = page().locator(".document-page:visible").first().boundingBox();
        page().mouse().move(box.x + box.width * x, box.y + box.height * y);
    }

    /** Draws a line on the first page that can be seen, from one share of its width and height to another. */
    public void draws(double fromX, double fromY, double toX, double toY) {
        pointsAt(fromX, fromY);
        page().mouse().down();
        pointsAt((fromX + toX) / 2, (fromY + toY) / 2);
        pointsAt(toX, toY);
        page().mouse().up();
    }

    /** What is drawn with that tool on pages that can be seen. */
    public Locator lines(String tool) {
        return page().locator(".document-page:visible .ink-" + tool);
    }

    /** Waits until the one line of that tool is where it was drawn, in shares of its page's width and height. */
    public void seesLine(String tool, double fromX, double fromY, double toX, double toY) {
        assertThat(lines(tool)).hasCount(1);
        Eventually.get(
                tool + " where it was drawn", PATIENCE, () -> lies(tool, fromX, fromY, toX, toY), there -> there);
    }

    /** A page that is drawn anew at this moment has no line. */
    private boolean lies(String tool, double fromX, double fromY, double toX, double toY) {
        BoundingBox line = lines(tool).boundingBox();
        BoundingBox page = page().locator(".document-page:visible")
                .filter(new Locator.FilterOptions().setHas(page().locator(".ink-" + tool)))
                .boundingBox();
        return line != null
                && page != null
                && Math.abs(line.x - page.x - fromX * page.width) < page.width / 25
                && Math.abs(line.y - page.y - fromY * page.height) < page.height / 25
                && Math.abs(line.width - (toX - fromX) * page.width) < page.width / 25
                && Math.abs(line.height - (toY - fromY) * page.height) < page.height / 25;
    }

    public void scrolls(int pixels) {
        BoundingBox box = pages().boundingBox();
        page().mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page().mouse().wheel(0, pixels);
    }

    /** Draws a finger over the document, by so many pixels to the right. */
    public void swipes(int right) {
        BoundingBox box = pages().boundingBox();
        double x = box.x + box.width / 2 - right / 2.0;
        double y = box.y + box.height / 2;
        CDPSession touch = visitor.context().newCDPSession(page());
        touch.send("Input.dispatchTouchEvent", touch("touchStart", x, y));
        for (int step = 1; step <= 4; step++) {
            touch.send("Input.dispatchTouchEvent", touch("touchMove", x + right * step / 4.0, y));
        }
        touch.send(
                "Input.dispatchTouchEvent",
                new Gson().fromJson("{\"type\":\"touchEnd\",\"touchPoints\":[]}", JsonObject.class));
        touch.detach();
    }

    private static JsonObject touch(String type, double x, double y) {
        return new Gson()
                .fromJson(
                        "{\"type\":\"" + type + "\",\"touchPoints\":[{\"x\":" + x + ",\"y\":" + y + "}]}",
                        JsonObject.class);
    }

    private Page page() {
        return visitor.page();
    }
}
