package org.mendan.documentlink;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.document.DocumentLink;
import org.mendan.persistence.document.DocumentLinks;

/** Keeps links and what becomes of them, each change in one transaction with its audit entry. */
@Stateless
public class DocumentLinkRowsBean {
    static final String GUEST = "guest";
    static final String MAKE = "document-link.make";
    static final String REVOKE = "document-link.revoke";
    static final String OPEN = "document-link.open";

    @Inject
    private DocumentLinks links;

    @EJB
    private AuditBean audit;

    /** Makes a link of that key. */
    public DocumentLink make(
            Actor actor, LinkWish wish, LinkKey key, @Nullable String passwordHash, String title, String address) {
        Instant now = Instant.now();
        DocumentLink link = new DocumentLink(
                UUID.randomUUID(),
                wish.document(),
                key.hash(),
                passwordHash,
                now,
                actor.login(),
                now.plus(Duration.ofDays(wish.wantedDays())));
        links.add(link);
        String detail =
                link.shortName() + " " + wish.wantedDays() + " days" + (passwordHash == null ? "" : " password");
        audit.succeeded(actor.login(), MAKE, title, address, detail);
        return link;
    }

    /** Revokes a link; one that is revoked already stays as it is. */
    public void revoke(Actor actor, UUID id, String title, String address) {
        DocumentLink link = links.locked(id).orElseThrow();
        if (link.revokedAt().isEmpty()) {
            link.revoke(Instant.now(), actor.login());
            audit.succeeded(actor.login(), REVOKE, title, address, link.shortName());
        }
    }

    /** Counts one more password; nothing where none is taken now. */
    public Optional<PasswordTries> tries(UUID id) {
        DocumentLink link = links.locked(id).orElseThrow();
        Optional<PasswordTries> next = PasswordTries.of(link).another(Instant.now());
        next.ifPresent(tries -> link.tried(tries.inARow(), tries.until()));
        return next;
    }

    /** A visit begins; passwords that were tried before it count no more. */
    public void opened(UUID id, String title, String address) {
        DocumentLink link = links.locked(id).orElseThrow();
        link.tried(0, null);
        link.opened(Instant.now());
        audit.succeeded(GUEST, OPEN, title, address, link.shortName());
    }
}
