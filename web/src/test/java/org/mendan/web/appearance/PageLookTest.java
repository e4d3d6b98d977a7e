package org.mendan.web.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.appearance.BrandColour;
import org.mendan.appearance.Look;

class PageLookTest {
    private static final UUID ID = new UUID(0, 1);

    private static PageLook logo(int width, int height) {
        return new PageLook(new Look("みらい銀行", null, new Look.Logo(ID, width, height)));
    }

    @Test
    void AD3_without_a_colour_the_style_sheets_are_as_they_are() {
        PageLook plain = new PageLook(new Look("みらい銀行", null, null));
        assertThat(plain.getStyleSheet()).isEmpty();
        assertThat(plain.getThemeColour()).isEqualTo("#0b5563");
        assertThat(plain.getLogo()).isNull();
    }

    @Test
    void AD3_a_colour_is_a_style_sheet_of_its_own() {
        BrandColour colour = BrandColour.of("#8a1440").orElseThrow();
        PageLook look = new PageLook(new Look("みらい銀行", colour, null));
        assertThat(look.getStyleSheet()).isEqualTo("/look/8a1440.css");
        assertThat(LookServlet.styleSheet(colour)).startsWith(":root{--brand:#8a1440;--brand-strong:#");
    }

    @Test
    void AD3_a_logo_fits_the_head_of_a_page_and_is_never_blown_up() {
        assertThat(logo(480, 96).getLogoHeight()).isEqualTo(40);
        assertThat(logo(480, 96).getLogoWidth()).isEqualTo(200);
        assertThat(logo(480, 30).getLogoWidth()).isEqualTo(240);
        assertThat(logo(60, 24).getLogoHeight()).isEqualTo(24);
        assertThat(logo(60, 24).getLogo()).isEqualTo("/pictures/" + ID);
    }
}
