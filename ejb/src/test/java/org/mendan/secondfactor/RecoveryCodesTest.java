package org.mendan.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {
    @Test
    void SO1_ten_codes_are_drawn_that_people_can_copy() {
        SecureRandom random = new SecureRandom();
        List<String> codes = RecoveryCodes.draw(random::nextInt);
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([a-km-np-z2-9]{4}-?){3}"));
        assertThat(String.join("", codes)).doesNotContain("l", "o", "0", "1");
    }

    @Test
    void SO1_a_code_is_the_same_however_it_is_typed() {
        String hash = RecoveryCodes.hash("k7mp-2xwd-n9qa");
        assertThat(RecoveryCodes.hash("K7MP2XWDN9QA")).isEqualTo(hash);
        assertThat(RecoveryCodes.hash(" ｋ７ｍｐ　２ｘｗｄ　ｎ９ｑａ ")).isEqualTo(hash);
        assertThat(RecoveryCodes.hash("k7mp-2xwd-n9qb")).isNotEqualTo(hash);
        assertThat(hash).matches("[0-9a-f]{64}");
    }
}
