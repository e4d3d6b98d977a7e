package org.mendan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import org.mendan.it.browser.tour.Tour;

/** WCAG 2.2 A and AA as far as a program can see it, by axe, for the state that a page is in. */
final class Accessibility implements Tour.Stop {
    /** At a desk and on a phone: what is folded away in one size shows in the other. */
    @Override
    public void at(Page page, String state) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(390, 844);
        assertAccessible(page);
        page.setViewportSize(1280, 720);
        assertAccessible(page);
        page.setViewportSize(before.width, before.height);
    }

    static void assertAccessible(Page page) {
        // Without the extra blank page that axe opens for frames of other origins, of which there are none
        List<String> violations = new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Accessibility::describe)
                        .toList();
        assertThat(violations).as("accessibility of %s", page.url()).isEmpty();
    }

    private static String describe(Rule rule) {
        List<String> places = rule.getNodes().stream().map(CheckedNode::getHtml).toList();
        return rule.getId() + ": " + rule.getHelp() + " at " + places;
    }
}
