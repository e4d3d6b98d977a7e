package org.mendan.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignedInCallerTest {
    @Test
    void a_session_gives_back_name_and_roles_of_who_signed_in() {
        HttpSession session = session();
        SignedInCaller.of(new CredentialValidationResult("host@example.jp", Set.of("HOST")), login -> "7")
                .orElseThrow()
                .keepIn(session);
        assertThat(SignedInCaller.in(session)).contains(new SignedInCaller("host@example.jp", Set.of("HOST"), "7"));
    }

    @Test
    void a_refused_sign_in_is_nobody() {
        assertThat(SignedInCaller.of(CredentialValidationResult.INVALID_RESULT, login -> ""))
                .isEmpty();
        assertThat(SignedInCaller.in(session())).isEmpty();
        assertThat(SignedInCaller.in(null)).isEmpty();
    }

    private static HttpSession session() {
        Map<Object, Object> attributes = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                SignedInCallerTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> method.getName().equals("setAttribute")
                        ? attributes.put(arguments[0], arguments[1])
                        : attributes.get(arguments[0]));
    }
}
