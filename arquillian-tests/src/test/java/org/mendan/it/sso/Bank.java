package org.mendan.it.sso;

import java.util.List;
import java.util.UUID;
import org.mendan.it.server.FreePorts;
import org.mendan.it.server.RemoteDatabase;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.ServerSetup;
import org.mendan.it.server.Shipped;

/** An institution: servers of one grid over one database, and the identity provider that signs its people in. */
public final class Bank implements AutoCloseable {
    private final RemoteDatabase database =
            RemoteDatabase.in(Shipped.TARGET.path().resolve("servers/sso-" + UUID.randomUUID()));
    private final List<Integer> ports = FreePorts.several(2);
    private final Keycloak provider = new Keycloak();
    private final ServerProcess first;
    private ServerProcess second;

    Bank() {
        first = setup("sso-a", 0).launch();
        // Both come up side by side
        provider.launchFor(first.address());
        provider.awaitReady();
        first.awaitReady();
    }

    private ServerSetup setup(String name, int member) {
        return ServerSetup.named(name)
                .with("mendan.db.url", database.url())
                .with("mendan.proxies", "127.0.0.1")
                .with("mendan.sso.issuer", provider.issuer())
                .with("mendan.sso.client.id", "mendan")
                .with("mendan.sso.client.secret", "a-secret-of-this-test")
                .with("mendan.sso.emergency", "admin@example.jp")
                .with("mendan.sso.label", "みらい銀行")
                .with("mendan.sso.claim.role", "mendan.roles")
                .with("mendan.sso.claim.organisation", "offices")
                .with("mendan.sso.roles", "mendan-host=HOST,mendan-manager=ORGANISATION_ADMIN,mendan-admin=ADMIN")
                .memberOf(ports, ports.get(member));
    }

    public Keycloak provider() {
        return provider;
    }

    public ServerProcess first() {
        return first;
    }

    /** Another server, reached by the same public address; started when it is first asked for. */
    public ServerProcess second() {
        if (second == null) {
            second = setup("sso-b", 1)
                    .with("mendan.url", first.address().toString())
                    .start();
        }
        return second;
    }

    public Wayfarer wayfarer() {
        return new Wayfarer(first.address());
    }

    /** The first column of what the query finds, as text. */
    public List<String> query(String sql, String... values) {
        return database.query(sql, (Object[]) values);
    }

    /** Changes rows behind the servers' back. */
    public void change(String sql, String... values) {
        database.change(sql, (Object[]) values);
    }

    @Override
    public void close() {
        provider.close();
        first.kill();
        if (second != null) {
            second.kill();
        }
        database.close();
    }
}
