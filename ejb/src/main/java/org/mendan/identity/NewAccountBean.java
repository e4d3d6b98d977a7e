package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.identity.Role;

/** Makes accounts. */
@Stateless
public class NewAccountBean {
    @Inject
    private Accounts accounts;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private AuditBean audit;

    /** An active account with that password; a login that exists already is refused with a {@code PersistenceException}. */
    public void add(UUID organisation, Login login, String displayName, String password, Role role) {
        accounts.add(new Account(
                UUID.randomUUID(),
                organisation,
                login.value(),
                displayName,
                passwords.hash(password),
                role,
                true,
                0,
                null,
                Instant.now()));
        audit.succeeded("system", "account.create", login.value(), "", role.name());
    }
}
