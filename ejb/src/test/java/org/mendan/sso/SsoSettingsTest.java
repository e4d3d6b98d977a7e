package org.mendan.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.identity.Role;

class SsoSettingsTest {
    private final Map<String, String> set = new HashMap<>(
            Map.of("issuer", TestProvider.ISSUER, "client.id", "mendan", "claim.login", "preferred_username"));

    private Optional<SsoSettings> read() {
        return SsoSettings.read(key -> Optional.ofNullable(set.get(key)));
    }

    private void wrong(String key, String value) {
        String before = set.getOrDefault(key, "");
        set.put(key, value);
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("mendan." + (key.equals("url") ? "" : "sso.") + key + ":");
        set.put(key, before);
    }

    @Test
    void SO2_without_an_issuer_there_is_no_such_sign_in() {
        set.remove("issuer");
        assertThat(read()).isEmpty();
    }

    @Test
    void SO2_a_wrong_setting_is_named() {
        wrong("issuer", "http://id.example.jp");
        wrong("client.id", "");
        wrong("claim.login", "");
        wrong("url", "ftp://mendan.example.jp");
        wrong("roles", "boss");
        wrong("roles", "boss=KING");
        wrong("role.default", "nobody");
        wrong("create", "yes");
        assertThat(read()).isPresent();
    }

    @Test
    void SO2_settings_are_read_as_they_are_meant() {
        set.putAll(Map.of(
                "url", "https://mendan.example.jp/", "scope", "profile", "roles", "a=b=HOST,c=organisation-admin"));
        SsoSettings settings = read().orElseThrow();
        assertThat(settings.url()).isEqualTo("https://mendan.example.jp");
        assertThat(settings.scopes()).containsExactly("openid", "profile");
        assertThat(settings.roles()).isEqualTo(Map.of("a=b", Role.HOST, "c", Role.ORGANISATION_ADMIN));
    }

    @Test
    void SO2_every_setting_is_documented_with_its_default() throws IOException {
        Properties defaults = new Properties();
        try (var in = SsoSettingsTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            defaults.load(in);
        }
        String page = Files.readString(Path.of("../docs/configuration.md"));
        List<String> keys = defaults.stringPropertyNames().stream()
                .filter(key -> key.startsWith("mendan.sso."))
                .toList();
        assertThat(keys).hasSizeGreaterThan(10).allSatisfy(key -> {
            String value = defaults.getProperty(key);
            assertThat(page).contains("| `" + key + "` | " + (value.isEmpty() ? "empty" : "`" + value + "`") + " |");
        });
    }

    @Test
    void SO2_claims_are_found_by_name_or_by_the_path_to_them() {
        JWTClaimsSet token = new JWTClaimsSet.Builder()
                .issuer(TestProvider.ISSUER)
                .subject("1")
                .claim("email", "hanako@example.jp")
                .claim("email_verified", false)
                .claim("https://example.jp/office", "東京支店")
                .claim("realm_access", Map.of("roles", List.of("host", 5)))
                .build();
        SsoClaims claims = SsoClaims.of(
                token, new SsoSettings.Claims("email", "name", "realm_access.roles", "https://example.jp/office"));
        assertThat(claims.roles()).containsExactly("host");
        assertThat(claims.organisations()).containsExactly("東京支店");
        assertThat(claims.login()).as("an address nobody vouches for").isEmpty();
        assertThat(claims.name()).isEmpty();
    }
}
