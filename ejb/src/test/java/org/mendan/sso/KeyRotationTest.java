package org.mendan.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New keys of the provider, and tokens that name keys it never had. */
class KeyRotationTest {
    private static final Nonce NONCE = new Nonce("the-nonce");

    private final TestProvider provider = new TestProvider();
    private final AtomicInteger fetched = new AtomicInteger();
    private HttpServer server;
    private TokenCheck check;

    @BeforeEach
    void publish() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            fetched.incrementAndGet();
            byte[] keys = provider.keys().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
        check = new TokenCheck(
                new Issuer(TestProvider.ISSUER), new ClientID(TestProvider.CLIENT), Provider.keys(address));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void believed() throws SsoRefused {
        check.idToken(provider.signed(TestProvider.idClaims("the-nonce").build()), NONCE);
    }

    @Test
    void SO2_keys_are_kept_and_a_new_one_is_fetched_when_it_is_first_seen() throws SsoRefused {
        believed();
        believed();
        assertThat(fetched).hasValue(1);
        provider.rotate("second");
        believed();
        believed();
        assertThat(fetched).hasValue(2);
    }

    @Test
    void SO2_unknown_keys_do_not_make_us_hammer_the_provider() throws SsoRefused {
        believed();
        for (int i = 0; i < 30; i++) {
            String unknown = "unknown-" + i;
            assertThatThrownBy(() -> check.idToken(
                            TestProvider.signedWith(
                                    TestProvider.newKey(unknown),
                                    TestProvider.idClaims("the-nonce").build()),
                            NONCE))
                    .isInstanceOf(SsoRefused.class);
        }
        assertThat(fetched.get()).isLessThanOrEqualTo(3);
        believed();
    }

    @Test
    void SO2_known_keys_outlast_a_provider_that_is_away() throws SsoRefused {
        believed();
        server.stop(0);
        believed();
    }
}
