package org.mendan.web.appearance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mendan.appearance.BrandColour;
import org.mendan.appearance.Look;

/** An organisation's look as a page shows it. */
public record PageLook(Look look) {
    /** The product's own colour, as in the style sheets. */
    private static final String PLAIN = "#0b5563";

    private static final double LOGO_WIDTH = 240;
    private static final double LOGO_HEIGHT = 40;

    public String getName() {
        return look.name();
    }

    /** For what the browser paints around the page. */
    public String getThemeColour() {
        return look.brand().map(BrandColour::hex).orElse(PLAIN);
    }

    /** The shades that pages make of it: strong, line and soft. */
    public List<String> getShades() {
        BrandColour colour = look.brand().or(() -> BrandColour.of(PLAIN)).orElseThrow();
        return List.of(colour.strong().hex(), colour.line().hex(), colour.soft().hex());
    }

    /** The style sheet with the colour; empty where the product's is used. */
    public String getStyleSheet() {
        return look.brand().map(LookServlet::path).orElse("");
    }

    /** The logo's address below the application; null where there is none. */
    public @Nullable String getLogo() {
        Look.Logo logo = look.logo();
        return logo == null ? null : PictureServlet.path(logo.id());
    }

    /** In CSS pixels. */
    public int getLogoWidth() {
        Look.Logo logo = look.logo();
        return logo == null ? 0 : (int) Math.round(logo.width() * scale(logo));
    }

    /** In CSS pixels. */
    public int getLogoHeight() {
        Look.Logo logo = look.logo();
        return logo == null ? 0 : (int) Math.round(logo.height() * scale(logo));
    }

    private static double scale(Look.Logo logo) {
        return Math.min(1, Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height()));
    }
}
