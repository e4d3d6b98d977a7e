package org.mendan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import org.mendan.it.browser.tour.Tour;
import org.mendan.it.server.Shipped;

/**
 * Looks at a page in every size we promise: leaves a picture of each in {@code target/screenshots}, and checks what a
 * program can see of a good page.
 *
 * @param language "ja" or "en"
 */
record Sight(String language) implements Tour.Stop {
    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1280, 720), new Size(1440, 900), new Size(390, 844));
    private static final Size SMALLEST = new Size(320, 640);

    /** Everything that is wrong with the page as it stands, each in a few words. */
    private static final String FAULTS =
            """
            language => {
              const faults = [];
              const root = document.documentElement;
              const shown = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
              if (root.lang !== language) faults.push('language is ' + root.lang);
              if (document.title.trim().length < 5) faults.push('title: ' + document.title);
              const headings = [...document.querySelectorAll('h1')].filter(shown);
              if (headings.length !== 1 && !matchMedia('print').matches) faults.push(headings.length + ' main headings');
              const keys = /\\?\\?\\?|\\b(ui|landing|terms|number|inApp|meeting|memo|peer|watchword|line|connect|entrance|records?|signIn|ended|office|over|end)\\.[a-z]/;
              const key = keys.exec(document.title + ' ' + document.body.innerText);
              if (key) faults.push('untranslated: ' + key[0]);
              if (root.scrollWidth > root.clientWidth) faults.push('wider than the window by ' + (root.scrollWidth - root.clientWidth));
              const dialog = document.querySelector('dialog[open], .ui-dialog[aria-hidden=false]');
              for (const control of (dialog ?? document).querySelectorAll('button, a, input, summary')) {
                if (!shown(control) || control.closest('.skip-link, .runs, .visually-hidden')) continue;
                const box = control.getBoundingClientRect();
                if (box.width && (box.left < -1 || box.right > root.clientWidth + 1) && !control.closest('.ui-datatable-tablewrapper'))
                  faults.push('sticks out: ' + control.outerHTML.slice(0, 90));
                if (control.scrollWidth > control.clientWidth + 1 && control.matches('.button, .menu-item'))
                  faults.push('cut: ' + control.outerHTML.slice(0, 90));
              }
              if (!document.body.classList.contains('meeting') || dialog) return faults;
              if (innerHeight >= 720 && root.scrollHeight > root.clientHeight) faults.push('the window scrolls');
              for (const item of document.querySelectorAll('.menu-item, .memo-tools button, #line')) {
                const box = item.getBoundingClientRect();
                if (!shown(item) || !box.width) continue;
                if (box.bottom > innerHeight + 1) { faults.push('below the window: ' + item.id); continue; }
                const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                if (!item.contains(top)) faults.push('covered: ' + item.id + ' by ' + (top && top.outerHTML.slice(0, 60)));
              }
              return faults;
            }""";

    @Override
    public void at(Page page, String state) {
        for (Size size : SIZES) {
            page.setViewportSize(size.width(), size.height());
            look(page, state, size.width() + "x" + size.height());
        }
        if (ofGuest(page)) {
            enlarged(page, state);
        }
        page.setViewportSize(ofGuest(page) ? 390 : 1280, ofGuest(page) ? 844 : 720);
    }

    private void enlarged(Page page, String state) {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        look(page, state, "390x844-text200");
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(SMALLEST.width(), SMALLEST.height());
        look(page, state, "320x640");
    }

    private void look(Page page, String state, String size) {
        Path file = Shipped.TARGET.path().resolve("screenshots").resolve(state + "-" + language + "-" + size + ".png");
        boolean whole = (boolean) page.evaluate("!document.querySelector('body.meeting, dialog[open], .answer')");
        page.screenshot(
                new ScreenshotOptions().setPath(file).setFullPage(whole).setAnimations(ScreenshotAnimations.DISABLED));
        assertThat((List<?>) page.evaluate(FAULTS, language))
                .as("%s in %s at %s", state, language, size)
                .isEmpty();
    }

    private static boolean ofGuest(Page page) {
        return (boolean) page.evaluate(
                "!document.body.matches('.office, .meeting-host') && !location.pathname.startsWith('/sign-in')");
    }
}
