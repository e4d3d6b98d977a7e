package org.mendan.it.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.server.Eventually;

/** Somebody of a provider that speaks SAML, brokered as docs/sso.md describes. */
@Tag("keycloak")
@ExtendWith(WithBank.class)
class SsoBrokerIT {
    private static final Pattern PARTNER = Pattern.compile("href=\"([^\"]*/broker/partner/login[^\"]*)\"");

    private static HttpResponse<String> signsIn(Wayfarer visitor) {
        HttpResponse<String> choice = visitor.opens("/sso/start?next=/host/records");
        Matcher partner = PARTNER.matcher(choice.body());
        assertThat(partner.find()).as("the partner's button").isTrue();
        HttpResponse<String> request = visitor.opens(
                choice.uri().resolve(partner.group(1).replace("&amp;", "&")).toString());
        assertThat(request.body()).contains("SAMLRequest");
        HttpResponse<String> form = visitor.submits(request, Map.of());
        HttpResponse<String> answer = visitor.types(form, "partner-manager");
        assertThat(answer.body()).contains("SAMLResponse");
        return visitor.submits(answer, Map.of());
    }

    @Test
    void SO2_somebody_signs_in_by_a_saml_provider_through_the_broker(Bank bank) {
        HttpResponse<String> arrived = signsIn(bank.wayfarer());
        assertThat(arrived.uri()).isEqualTo(bank.first().address("/host/records"));
        assertThat(arrived.body()).contains("太郎 鈴木");
        assertThat(bank.query("select role_name from account where login = 'partner-manager'"))
                .containsExactly("ORGANISATION_ADMIN");
    }

    @Test
    void SO2_signing_out_goes_on_at_the_broker_and_comes_back(Bank bank) {
        Wayfarer visitor = bank.wayfarer();
        signsIn(visitor);
        HttpResponse<String> back = visitor.submits(visitor.signsOut(), Map.of());
        assertThat(back.uri()).isEqualTo(bank.first().address("/sign-in"));
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.opens("/sso/start").body())
                .as("asked again by the broker")
                .contains("name=\"username\"");
    }

    @Test
    void SO2_a_logout_at_the_broker_ends_the_session(Bank bank) {
        Wayfarer visitor = bank.wayfarer();
        signsIn(visitor);
        assertThat(visitor.isSignedIn()).isTrue();
        bank.provider().signsOut("partner-manager");
        Eventually.isTrue("signed out", Duration.ofSeconds(10), () -> !visitor.isSignedIn());
    }
}
