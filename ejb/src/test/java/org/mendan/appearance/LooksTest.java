package org.mendan.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.branding.Branding;
import org.mendan.persistence.organisation.Organisation;

class LooksTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID BANK = new UUID(0, 1);
    private static final UUID REGION = new UUID(0, 2);
    private static final UUID BRANCH = new UUID(0, 3);
    private static final UUID LOGO = new UUID(0, 9);

    private final Map<UUID, Branding> own = new HashMap<>();

    private Looks looks() {
        OrganisationTree tree = new OrganisationTree(List.of(
                new Organisation(BANK, null, "みらい銀行", NOW),
                new Organisation(REGION, BANK, "関東", NOW),
                new Organisation(BRANCH, REGION, "丸の内支店", NOW)));
        return new Looks(tree, own, id -> Optional.of(id).filter(LOGO::equals).map(one -> new Look.Logo(one, 100, 40)));
    }

    private void sets(UUID organisation, String name, String colour, @Nullable UUID logo) {
        Branding branding = new Branding(organisation, NOW, "suzuki");
        branding.change(name, colour, logo, NOW, "suzuki");
        own.put(organisation, branding);
    }

    @Test
    void AD3_where_nothing_is_set_there_is_the_institutions_name_and_the_products_colour() {
        assertThat(looks().of(BRANCH)).isEqualTo(new Look("みらい銀行", null, null));
    }

    @Test
    void AD3_each_part_comes_from_the_nearest_organisation_that_has_set_it() {
        sets(BANK, "みらいグループ", "#123456", LOGO);
        sets(REGION, "", "#654321", null);
        sets(BRANCH, "みらい証券", "", null);
        assertThat(looks().of(BRANCH))
                .isEqualTo(new Look("みらい証券", BrandColour.of("#654321").orElseThrow(), new Look.Logo(LOGO, 100, 40)));
        assertThat(looks().of(BANK).name()).isEqualTo("みらいグループ");
        assertThat(looks().inherited(BRANCH).name()).isEqualTo("みらいグループ");
        assertThat(looks().inherited(BANK)).isEqualTo(new Look("みらい銀行", null, null));
    }

    @Test
    void AD3_a_logo_that_is_gone_is_none() {
        sets(BANK, "", "", new UUID(0, 8));
        assertThat(looks().of(BANK).logo()).isNull();
    }
}
