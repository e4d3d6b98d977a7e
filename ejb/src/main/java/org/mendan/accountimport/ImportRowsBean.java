package org.mendan.accountimport;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.accountimport.ImportLine.Add;
import org.mendan.accountimport.ImportState.Phase;
import org.mendan.audit.AuditBean;
import org.mendan.identity.AccountEdit;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.organisation.Organisations;

/** Makes all accounts of a file in one transaction, or none. */
@Stateless
public class ImportRowsBean {
    private static final int BETWEEN = 100;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @EJB
    private ImportProgressBean progress;

    @EJB
    private AuditBean audit;

    /** What would become of each row as everything is now. */
    public List<ImportLine> look(Actor actor, List<ImportRow> rows) {
        return new ImportPlan(actor, new OrganisationTree(organisations.all()), accounts::taken).of(rows);
    }

    /**
     * The accounts made; none, and nothing, where the rows do not look any more as they did.
     *
     * @param seen what became of each row when it was looked at
     * @param unknown the hash of a password that nobody knows
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<List<Account>> add(
            Actor actor, List<ImportRow> rows, List<ImportLine> seen, String unknown, String address) {
        if (!look(actor, rows).equals(seen)) {
            return Optional.empty();
        }
        List<Add> wanted = ImportLine.added(seen);
        Instant now = Instant.now();
        List<Account> made = new ArrayList<>();
        for (Add add : wanted) {
            Account account = account(add, unknown, now);
            accounts.add(account);
            audit.succeeded(actor.login(), "account.create", account.login(), address, "import " + account.role());
            made.add(account);
            if (made.size() % BETWEEN == 0) {
                progress.tell(ImportState.running(Phase.MAKING, made.size(), wanted.size(), actor.login()));
            }
        }
        return Optional.of(made);
    }

    private static Account account(Add add, String unknown, Instant now) {
        AccountEdit edit = add.edit();
        Account account = new Account(
                UUID.randomUUID(),
                edit.organisation(),
                add.login().value(),
                edit.name(),
                unknown,
                edit.role(),
                true,
                0,
                null,
                now);
        account.invited(now);
        account.grant(edit.rights());
        return account;
    }
}
