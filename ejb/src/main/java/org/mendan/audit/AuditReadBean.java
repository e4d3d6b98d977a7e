package org.mendan.audit;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.AuditLog;
import org.mendan.persistence.audit.AuditSearch;
import org.mendan.persistence.identity.Accounts;

/** Reads the audit log for those who may, each time anew; nobody else is given anything, and that he asked is audited. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditReadBean {
    private static final int AT_ONCE = 1000;
    private static final String EXPORT = "audit.export";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private AuditLog log;

    @Inject
    private Accounts accounts;

    @EJB
    private AuditBean audit;

    /** A part of what the search finds, newest first. */
    public List<AuditEntry> page(Actor actor, AuditSearch search, int first, int max, String address) {
        if (!actor.may(Permission.READ_AUDIT)) {
            audit.failed(actor.login(), "audit.read", "", address, "not granted");
            return List.of();
        }
        return log.page(search, first, max);
    }

    public long count(Actor actor, AuditSearch search) {
        return actor.may(Permission.READ_AUDIT) ? log.count(search) : 0;
    }

    /** Every action the log knows. */
    public List<String> actions(Actor actor) {
        return actor.may(Permission.READ_AUDIT) ? log.actions() : List.of();
    }

    /** Whether the actor may take the log with him; audited either way. */
    public boolean export(Actor actor, String searched, String address) {
        boolean allowed = actor.may(Permission.READ_AUDIT);
        if (allowed) {
            audit.succeeded(actor.login(), EXPORT, "", address, searched);
        } else {
            audit.failed(actor.login(), EXPORT, "", address, "not granted");
        }
        return allowed;
    }

    /** The next part of an export; begins with {@code last} null and is over when nothing comes. */
    public List<AuditEntry> next(Actor actor, AuditSearch search, @Nullable AuditEntry last) {
        return actor.may(Permission.READ_AUDIT) ? log.pageAfter(search, last, AT_ONCE) : List.of();
    }

    /** The logins of those accounts that actors and objects of the entries name by their ids. */
    public Map<String, String> logins(Collection<AuditEntry> entries) {
        Set<UUID> ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.object()))
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        Map<String, String> logins = new HashMap<>();
        accounts.findAll(ids).forEach(account -> logins.put(account.id().toString(), account.login()));
        return logins;
    }
}
