package org.mendan.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mendan.it.http.Person;
import org.mendan.it.server.FullServer;
import org.mendan.it.server.Shipped;

/** The EAR on a full Payara Server; the profile full-server turns this on. */
@Tag("full-server")
class FullServerIT {
    @Test
    void OP1_the_ear_runs_on_a_full_server() {
        try (FullServer server = FullServer.start()) {
            server.deploy(Shipped.EAR.path());
            new Smoke(server.address()).passes();
            // With the server's own edition of the libraries that check tokens
            assertThat(new Person(server.address()).get("/sso/start").location())
                    .startsWith("/sign-in?sso=unavailable");
        }
    }
}
