package org.mendan.it.browser.page;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Map;
import org.mendan.it.browser.Visitor;

/** The library, and what is put into it. */
public record LibraryPart(Visitor host) {
    public static LibraryPart openedBy(Visitor host) {
        host.opens("/host/documents");
        return new LibraryPart(host);
    }

    /** A document of so many A4 pages with Japanese text, as the browser prints it. */
    public static byte[] pdf(Visitor anybody, int pages, String words) {
        Page old = anybody.opensTab();
        Page paper = anybody.page();
        StringBuilder html = new StringBuilder("<html lang=ja><style>section + section { break-before: page }</style>");
        for (int page = 1; page <= pages; page++) {
            html.append("<section style='font: 24px serif'><h1>")
                    .append(words)
                    .append(' ')
                    .append(page);
            html.append("</h1><p>お客さまの資産づくりについて、しくみと費用、リスクをご説明します。</p></section>");
        }
        paper.setContent(html.append("</html>").toString());
        byte[] pdf = paper.pdf();
        paper.close();
        anybody.looksAt(old);
        return pdf;
    }

    public LibraryPart chooses(FilePayload... files) {
        page().locator("#files").setInputFiles(files);
        return this;
    }

    /** Lets a file fall where files are dropped. */
    public LibraryPart drops(String name, byte[] file) {
        JSHandle carried = page().evaluateHandle(
                        "([name, content]) => { const carried = new DataTransfer();"
                                + " const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));"
                                + " carried.items.add(new File([bytes], name)); return carried; }",
                        new Object[] {name, Base64.getEncoder().encodeToString(file)});
        page().locator("#zone").dispatchEvent("drop", Map.of("dataTransfer", carried));
        return this;
    }

    public Locator uploads() {
        return page().locator("#uploads li");
    }

    public Locator card(String title) {
        return page().locator(".library-card").filter(new Locator.FilterOptions().setHasText(title));
    }

    public void opens(String title) {
        card(title).getByRole(AriaRole.LINK).click();
        page().locator(".document-page").waitFor();
    }

    public LibraryPart searches(String words) {
        page().getByRole(AriaRole.SEARCHBOX).fill(words);
        page().getByRole(AriaRole.SEARCHBOX).press("Enter");
        page().waitForURL("**words=**");
        return this;
    }

    public Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private Page page() {
        return host.page();
    }
}
