package org.mendan.web.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mendan.sso.SsoRefused;
import org.mendan.web.page.FixedAddress;

class SsoAddressesTest {
    private final SsoAddresses unset = new SsoAddresses(FixedAddress.of(Optional.empty()));
    private final SsoAddresses set = new SsoAddresses(FixedAddress.of(Optional.of("https://meet.example.jp/")));

    private static HttpServletRequest called(String host) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SsoAddressesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> "Host".equals(arguments[0]) ? host : null;
                    case "getContextPath" -> "";
                    case "isSecure" -> false;
                    case "getRemoteAddr" -> "192.0.2.1";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void SO2_the_provider_leads_back_to_the_set_address_whatever_the_server_was_called() throws SsoRefused {
        assertThat(set.of(called("evil.example"), SsoAddresses.CALLBACK))
                .isEqualTo(URI.create("https://meet.example.jp/sso/callback"));
    }

    @Test
    void SO2_without_a_set_address_the_provider_leads_to_this_machine_and_never_to_a_forged_name() throws SsoRefused {
        assertThat(unset.of(called("localhost:8080"), SsoAddresses.CALLBACK))
                .isEqualTo(URI.create("http://localhost:8080/sso/callback"));
        assertThat(unset.find(called("evil.example"), "/sign-in")).isEmpty();
        assertThatExceptionOfType(SsoRefused.class)
                .isThrownBy(() -> unset.of(called("evil.example"), SsoAddresses.CALLBACK))
                .withMessage("mendan.url is not set");
    }
}
