package org.mendan.it.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.mendan.it.browser.Visitor;

/** The page where an administrator sets how an organisation looks. */
public record AppearancePart(Visitor admin) {

    /** Signs in as the administrator and opens the page of the whole institution. */
    public static AppearancePart openedBy(Visitor admin) {
        SignInPage.openedBy(admin).signsInAs("admin@example.jp");
        admin.opens("/admin/appearance");
        return new AppearancePart(admin);
    }

    /** A background that is all red. */
    public void addsRed(String name) {
        page().locator("[id='background:name']").fill(name);
        page().locator("[id='background:file']").setInputFiles(new FilePayload("wall.png", "image/png", red()));
        page().locator("[id='background:add']").click();
        picture(name).waitFor();
    }

    public void removes(String name) {
        picture(name).locator("button").click();
        page().locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
        picture(name).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** A PNG of the size of a camera's picture. */
    public static byte[] red() {
        BufferedImage picture = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 1280, 720);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Locator picture(String name) {
        return page().locator(".pictures li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Page page() {
        return admin.page();
    }
}
