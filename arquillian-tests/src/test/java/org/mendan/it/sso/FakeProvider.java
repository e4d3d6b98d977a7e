package org.mendan.it.sso;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A provider without passwords: it vouches for whoever the test says, with whatever token the test makes of that. All else is
 * as OpenID Connect wants it.
 */
public final class FakeProvider implements AutoCloseable {
    static final String CLIENT = "mendan";

    /** Makes a token of claims. */
    interface Forger extends Function<Map<String, Object>, String> {}

    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

    private final KeyPair keys = newKeys();
    private final Map<String, Map<String, Object>> codes = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile Map<String, Object> person = Map.of();
    private volatile Forger forger = this::signed;

    FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answers(exchange, discovery()));
        server.createContext("/keys", exchange -> answers(exchange, Map.of("keys", List.of(publicKey()))));
        server.createContext("/authorize", this::authorizes);
        server.createContext("/token", this::redeems);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on whoever comes is that one, with honest tokens. */
    void vouchesFor(String subject, String login, String role, String office) {
        person = Map.of(
                "sub",
                subject,
                "preferred_username",
                login,
                "name",
                "試験 " + subject,
                "roles",
                List.of(role),
                "office",
                office,
                "sid",
                "session-of-" + subject);
        forger = this::signed;
    }

    /** From now on tokens are what comes out there. */
    void forges(Forger other) {
        forger = other;
    }

    String signed(Map<String, Object> claims) {
        return signedWith(keys, claims);
    }

    /** By a key of the same name that is not the provider's. */
    String signedByAnotherKey(Map<String, Object> claims) {
        return signedWith(newKeys(), claims);
    }

    String unsigned(Map<String, Object> claims) {
        return content(Map.of("alg", "none"), claims) + ".";
    }

    /** The public key, which everybody has, taken for a secret. */
    String signedWithThePublicKeyAsSecret(Map<String, Object> claims) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.getPublic().getEncoded(), "HmacSHA256"));
            String content = content(Map.of("alg", "HS256", "kid", "first"), claims);
            return content + "." + base64(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same claims with another value of one. */
    static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    /** What the provider would say where that subject signs out. */
    Map<String, Object> logoutClaims(String subject) {
        Map<String, Object> claims = times(Instant.now());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("sub", subject);
        claims.put("sid", "session-of-" + subject);
        claims.put("events", Map.of(LOGOUT, Map.of()));
        return claims;
    }

    private Map<String, Object> times(Instant now) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer());
        claims.put("aud", CLIENT);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(120).getEpochSecond());
        return claims;
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic"));
    }

    private Map<String, Object> publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty", "RSA",
                "use", "sig",
                "alg", "RS256",
                "kid", "first",
                "n", number(key.getModulus()),
                "e", number(key.getPublicExponent()));
    }

    private void authorizes(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        Map<String, Object> claims = times(Instant.now());
        claims.putAll(person);
        claims.put("nonce", asked.get("nonce"));
        String code = UUID.randomUUID().toString();
        codes.put(code, claims);
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void redeems(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, Object> claims = codes.remove(fields(form).get("code"));
        answers(
                exchange,
                Map.of(
                        "access_token",
                        "of-no-use",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        forger.apply(claims)));
    }

    private static void answers(HttpExchange exchange, Map<String, Object> answer) throws IOException {
        byte[] body = json(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String signedWith(KeyPair pair, Map<String, Object> claims) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            String content = content(Map.of("alg", "RS256", "kid", "first"), claims);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(Map<String, Object> head, Map<String, Object> claims) {
        return base64(json(head).getBytes(StandardCharsets.UTF_8)) + "."
                + base64(json(claims).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Map<String, Object> values) {
        return Json.createObjectBuilder(values).build().toString();
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
