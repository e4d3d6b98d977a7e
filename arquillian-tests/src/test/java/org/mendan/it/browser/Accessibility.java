package org.mendan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2 A and AA as far as a program can see it, by axe, for the state that a page is in. */
public final class Accessibility {
    private Accessibility() {}

    public static void assertAccessible(Page page) {
        List<String> violations = new AxeBuilder(page)
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
