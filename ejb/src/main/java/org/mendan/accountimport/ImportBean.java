package org.mendan.accountimport;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.accountimport.ImportLine.Add;
import org.mendan.accountimport.ImportLine.Wrong;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.persistence.identity.Accounts;

/** Imports accounts for administrators. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportBean {
    /** What came of beginning an import. */
    public enum Start {
        STARTED,
        /** Another one runs. */
        BUSY,
        /** Something in the file cannot be taken any more; look again. */
        CHANGED,
        /** There is nobody to add. */
        NOTHING
    }

    @Inject
    private Accounts accounts;

    @EJB
    private OrganisationAdminBean organisations;

    @EJB
    private ImportProgressBean progress;

    @EJB
    private ImportWorkBean work;

    @EJB
    private AuditBean audit;

    /** The dry run: what would become of each row. Nothing is changed. */
    public List<ImportLine> look(Actor actor, List<ImportRow> rows) {
        return new ImportPlan(
                        actor,
                        organisations.tree(),
                        organisations.administered(actor, Permission.MANAGE_ACCOUNTS),
                        login -> accounts.byLogin(login.value()).isPresent())
                .of(rows);
    }

    /** Looks once more and begins; the work is done after this returns. */
    public Start start(Actor actor, List<ImportRow> rows, boolean invite, String address) {
        List<ImportLine> lines = look(actor, rows);
        if (lines.stream().anyMatch(line -> line.fate() instanceof Wrong)) {
            return Start.CHANGED;
        }
        List<Add> wanted = lines.stream()
                .map(ImportLine::fate)
                .filter(Add.class::isInstance)
                .map(Add.class::cast)
                .toList();
        if (wanted.isEmpty()) {
            return Start.NOTHING;
        }
        if (!progress.begin(wanted.size(), actor.login())) {
            return Start.BUSY;
        }
        audit.succeeded(actor.login(), "account.import", "", address, wanted.size() + " rows");
        work.run(actor, wanted, invite, address);
        return Start.STARTED;
    }

    public Optional<ImportState> state() {
        return progress.state();
    }
}
