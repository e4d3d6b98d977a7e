package org.mendan.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.audit.AuditSearch;
import org.mendan.persistence.audit.Outcome;

class AuditFiltersTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void AU1_nothing_given_finds_everything() {
        AuditFilters none = AuditFilters.of(name -> "");
        assertThat(none.search(TOKYO)).isEqualTo(AuditSearch.ALL);
        assertThat(none.narrow()).isFalse();
        assertThat(none.query()).isEmpty();
    }

    @Test
    void AU1_the_address_holds_the_filters() {
        Map<String, String> address = Map.of("outcome", "FAILURE", "action", "sign-in", "words", "a&b=山");
        AuditFilters filters = AuditFilters.of(address::get);
        assertThat(filters.query()).isEqualTo("?action=sign-in&outcome=FAILURE&words=a%26b%3D%E5%B1%B1");
        assertThat(filters.search(TOKYO)).isEqualTo(new AuditSearch(null, null, "sign-in", Outcome.FAILURE, "a&b=山"));
        assertThat(filters.narrow()).isTrue();
    }

    @Test
    void AU1_an_outcome_that_does_not_exist_is_none() {
        AuditFilters filters = new AuditFilters(null, null, null, "MAYBE", null);
        assertThat(filters.search(TOKYO).outcome()).isNull();
        assertThat(filters.narrow()).isFalse();
    }
}
