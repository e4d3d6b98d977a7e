package org.mendan.it.sso;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mendan.it.http.Page;
import org.mendan.it.http.Person;
import org.mendan.it.server.MailPost;
import org.mendan.it.server.RemoteDatabase;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.ServerSetup;
import org.mendan.it.server.Shipped;

/**
 * An institution whose provider says what a test wants: one server, to which the operator's settings leave no passwords but those
 * for an emergency, and where accounts of the same login are taken over.
 */
public final class SmallBank implements AutoCloseable {
    /** Signs in by password in an emergency, and is the only administrator. */
    static final String ADMIN = "admin@example.jp";

    /** Signs in by password in an emergency, if there is such an account. */
    static final String KEEPER = "keeper@example.jp";

    static final String BRANCH = "丸の内支店";

    private final RemoteDatabase database =
            RemoteDatabase.in(Shipped.TARGET.path().resolve("servers/sso-small-" + UUID.randomUUID()));
    private final FakeProvider provider = new FakeProvider();
    private final MailPost mail = new MailPost();
    private final ServerProcess server;

    SmallBank() {
        ServerSetup setup = mail.known(ServerSetup.named("sso-small"));
        server = setup.with("mendan.db.url", database.url())
                .with("mendan.url", setup.address().toString())
                .with("mendan.proxies", "127.0.0.1")
                .with("mendan.sso.issuer", provider.issuer())
                .with("mendan.sso.client.id", FakeProvider.CLIENT)
                .with("mendan.sso.client.secret", "a-secret-of-this-test")
                .with("mendan.sso.label", "みらい銀行")
                .with("mendan.sso.claim.role", "roles")
                .with("mendan.sso.claim.organisation", "office")
                .with("mendan.sso.roles", "host=HOST,admin=ADMIN")
                .with("mendan.sso.link", "true")
                .with("mendan.sso.emergency", ADMIN + "," + KEEPER)
                .with("mendan.signin.sso-only", "true")
                .start();
    }

    FakeProvider provider() {
        return provider;
    }

    MailPost mail() {
        return mail;
    }

    ServerProcess server() {
        return server;
    }

    Wayfarer wayfarer() {
        return new Wayfarer(server.address());
    }

    /** The administrator, by the emergency password. */
    Person admin() {
        Person admin = new Person(server.address());
        admin.signsIn(ADMIN);
        return admin;
    }

    /** Sets a policy; the answer to the form. */
    Page chooses(Person who, String organisation, String policy, Map<String, String> typed) {
        Page page = who.get("/admin/policy?organisation=" + organisation + "&name=" + policy);
        return who.submit(page, "change", "change:save", typed);
    }

    String root() {
        return query("select id from organisation where parent_id is null").get(0);
    }

    String rootName() {
        return query("select name from organisation where parent_id is null").get(0);
    }

    List<String> query(String sql, Object... values) {
        return database.query(sql, values);
    }

    void change(String sql, Object... values) {
        database.change(sql, values);
    }

    /** The details of what was refused on the way from the provider, the newest last. */
    List<String> refusals() {
        return query("select detail from audit_entry where action_name = 'sign-in.sso' and outcome_name = 'FAILURE'"
                + " order by happened_at");
    }

    @Override
    public void close() {
        server.kill();
        provider.close();
        mail.close();
        database.close();
    }
}
