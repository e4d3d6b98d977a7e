package org.mendan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mendan.it.server.Shipped;

/** Pictures of pages in {@code target/screenshots}, for people to look at, and a check that nothing sticks out. */
public final class Screenshots {
    private record Size(int width, int height) {
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    private static final List<Size> SIZES = List.of(new Size(390, 844), new Size(1280, 720), new Size(1440, 900));
    private static final List<String> LANGUAGES = List.of("ja", "en");

    private Screenshots() {}

    /** The page in both languages and three sizes. The page is loaded again for each language, then as it was. */
    public static void take(Visitor visitor, String name) {
        for (String language : LANGUAGES) {
            speak(visitor, language);
            takeAsItIs(visitor.page(), name, language);
        }
        speak(visitor, "ja");
    }

    /** The page as it stands, without loading it again, in three sizes. */
    public static void takeAsItIs(Page page, String name, String language) {
        ViewportSize before = page.viewportSize();
        for (Size size : SIZES) {
            page.setViewportSize(size.width(), size.height());
            page.screenshot(options(name + "-" + language + "-" + size));
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("pixels that %s in %s is wider than %s", name, language, size)
                    .isEqualTo(0);
        }
        page.setViewportSize(before.width, before.height);
    }

    static void ofFailure(Visitor visitor, String test) {
        List<Page> pages = visitor.context().pages();
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).screenshot(options("failed-" + test.replaceAll("[^\\w.]", "") + "-" + visitor.name() + i));
        }
    }

    private static void speak(Visitor visitor, String language) {
        visitor.context().setExtraHTTPHeaders(Map.of("Accept-Language", language));
        visitor.page().navigate(visitor.page().url());
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
    }

    private static ScreenshotOptions options(String name) {
        Path file = Shipped.TARGET.path().resolve("screenshots").resolve(name + ".png");
        return new ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED);
    }
}
