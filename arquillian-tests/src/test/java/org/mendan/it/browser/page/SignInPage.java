package org.mendan.it.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.mendan.it.browser.Visitor;

/** Where a host says who it is. */
public record SignInPage(Visitor host) {
    public static final String DEMO_LOGIN = "host@example.jp";
    public static final String SECOND_LOGIN = "host2@example.jp";
    public static final String DEMO_PASSWORD = "mendan-demo";

    public static SignInPage openedBy(Visitor host) {
        host.opens("/sign-in");
        return new SignInPage(host);
    }

    /** The page a host without a session is sent to, on the way to somewhere else. */
    public static SignInPage whereSent(Visitor host) {
        host.page().waitForURL(Pattern.compile(".*/sign-in\\?next=.*"));
        return new SignInPage(host);
    }

    public SignInPage tries(String login, String password) {
        page().getByLabel("ログインID").fill(login);
        page().getByLabel("パスワード", new GetByLabelOptions().setExact(true)).fill(password);
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("サインイン"))
                .click();
        return this;
    }

    public ConnectPage signsIn() {
        return signsInAs(DEMO_LOGIN);
    }

    public ConnectPage signsInAs(String login) {
        tries(login, DEMO_PASSWORD);
        page().waitForURL(Pattern.compile(".*/host/connect.*"));
        return new ConnectPage(host);
    }

    /** Signs in and is brought where the host was going. */
    public void signsInTo(String path) {
        tries(DEMO_LOGIN, DEMO_PASSWORD);
        page().waitForURL(url -> URI.create(url).getPath().equals(path));
    }

    public Locator refusal() {
        return page().getByRole(AriaRole.ALERT);
    }

    private Page page() {
        return host.page();
    }
}
