package org.mendan.documentlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkKeyTest {
    @Test
    void DO1_a_key_has_128_random_bits_and_only_its_hash_is_kept() {
        Set<String> drawn =
                IntStream.range(0, 1000).mapToObj(i -> LinkKey.draw().text()).collect(Collectors.toSet());
        assertThat(drawn).hasSize(1000);
        LinkKey key = LinkKey.draw();
        assertThat(Base64.getUrlDecoder().decode(key.text())).hasSize(16);
        assertThat(key.hash()).matches("[0-9a-f]{64}").doesNotContain(key.text());
        assertThat(key.toString()).doesNotContain(key.text());
        assertThat(LinkKey.parse(key.text())).contains(key);
        assertThat(LinkKey.parse("../" + key.text())).isEmpty();
        assertThat(LinkKey.parse("")).isEmpty();
    }
}
