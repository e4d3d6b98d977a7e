package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** What all pages of the back office have in common. */
@ExtendWith(WithNodes.class)
class OfficePagesIT {
    private Nodes nodes;
    private Person admin;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
        String login = nodes.newAccount();
        nodes.change("update account set role_name = 'ADMIN' where login = ?", login);
        admin = new Person(nodes.first().address());
        admin.signsIn(login);
    }

    /** Where the page leads whoever wants to read it in the other language. */
    private static String otherLanguage(Page page) {
        Matcher link = Pattern.compile("<a\\b[^>]*\\bclass=\"language\"[^>]*>").matcher(page.body());
        assertThat(link.find()).as(page.address().toString()).isTrue();
        Matcher address = Pattern.compile("href=\"([^\"]*)\"").matcher(link.group());
        assertThat(address.find()).isTrue();
        return address.group(1).replace("&amp;", "&");
    }

    private static List<String> filters(String address) {
        return List.of(address.substring(address.indexOf('?') + 1).split("&"));
    }

    @Test
    void AD1_AD3_AU1_another_language_shows_the_same_part_of_a_page() {
        String branch = nodes.query("select organisation_id from account where login = 'host@example.jp'")
                .get(0);
        for (String path : List.of(
                "/admin/dashboard?organisation=" + branch + "&from=2026-01-05&until=2026-01-06",
                "/admin/audit?from=2026-01-05&until=2026-01-06&action=sign-in&outcome=FAILURE&words=a%26b",
                "/admin/accounts?organisation=" + branch + "&words=a%26b&state=stopped",
                "/admin/policies?organisation=" + branch,
                "/admin/organisations?id=" + branch)) {
            String address = otherLanguage(admin.get(path + "&lang=ja"));
            assertThat(filters(address)).as(path).containsAll(filters(path)).contains("lang=en");
            Page english = admin.get(address);
            assertThat(english.status()).as(address).isEqualTo(200);
            assertThat(english.body()).contains("<html").contains("lang=\"en\"").contains("hreflang=\"ja\"");
            assertThat(filters(otherLanguage(english)))
                    .containsAll(filters(path))
                    .contains("lang=ja");
        }
    }

    @Test
    void OP4_tab_goes_through_the_links_of_every_table_and_into_the_cells_where_there_are_none() {
        for (String path : List.of("/admin/accounts", "/host/records")) {
            assertThat(admin.get(path).body()).as(path).contains("PrimeFaces.cw(\"DataTable\"", "cellNavigation:false");
        }
        assertThat(admin.get("/admin/audit").body()).contains("PrimeFaces.cw(\"DataTable\"", "cellNavigation:true");
    }
}
