package org.mendan.sso;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says of somebody, in a token that was checked.
 *
 * @param login as it stands there; empty where there is none
 * @param session the provider's number of its own session; empty where it does not say
 */
public record SsoClaims(
        String issuer,
        String subject,
        String login,
        String name,
        List<String> roles,
        List<String> organisations,
        String session) {

    public SsoClaims {
        roles = List.copyOf(roles);
        organisations = List.copyOf(organisations);
    }

    static SsoClaims of(JWTClaimsSet token, SsoSettings.Claims names) {
        return new SsoClaims(
                token.getIssuer(),
                token.getSubject(),
                login(token, names.login()),
                first(token, names.name()),
                values(token, names.role()),
                values(token, names.organisation()),
                first(token, "sid"));
    }

    /** An address that the provider itself does not vouch for names nobody. */
    private static String login(JWTClaimsSet token, String name) {
        boolean doubtful = name.equals("email") && Boolean.FALSE.equals(token.getClaim("email_verified"));
        return doubtful ? "" : first(token, name);
    }

    private static String first(JWTClaimsSet token, String name) {
        return values(token, name).stream().findFirst().orElse("");
    }

    private static List<String> values(JWTClaimsSet token, String name) {
        Object found = name.isEmpty() ? null : found(token.getClaims(), name).orElse(null);
        Collection<?> all = found instanceof Collection<?> many ? many : found == null ? List.of() : List.of(found);
        return all.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The claim of that whole name, or the one that its dots lead to. */
    private static Optional<Object> found(Map<?, ?> claims, String name) {
        @Nullable Object whole = claims.get(name);
        int dot = name.indexOf('.');
        if (whole != null || dot < 0) {
            return Optional.ofNullable(whole);
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? found(inner, name.substring(dot + 1))
                : Optional.empty();
    }
}
