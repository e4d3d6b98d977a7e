package org.mendan.accountimport;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mendan.access.Actor;
import org.mendan.accountimport.ImportLine.Wrong;
import org.mendan.accountimport.ImportState.Phase;
import org.mendan.audit.AuditBean;

/** Imports accounts for administrators. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportBean {
    private static final String IMPORT = "account.import";

    /** So many lines are named in the audit log; the count says how many there are. */
    private static final int NAMED = 20;

    /** What came of beginning an import. */
    public enum Start {
        STARTED,
        /** Another import runs. */
        BUSY,
        /** Something in the file cannot be taken any more; look again. */
        CHANGED,
        /** There is nobody to add. */
        NOTHING
    }

    @EJB
    private ImportRowsBean plans;

    @EJB
    private ImportProgressBean progress;

    @EJB
    private ImportWorkBean work;

    @EJB
    private AuditBean audit;

    /** The dry run: what would become of each row. Nothing is changed; rows beyond the actor's rights are audited. */
    public List<ImportLine> look(Actor actor, List<ImportRow> rows, String address) {
        List<ImportLine> lines = lines(actor, rows);
        List<Long> beyond = ImportLine.beyond(lines);
        if (!beyond.isEmpty()) {
            String some = beyond.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            String detail = beyond.size() + " rows beyond his rights: line " + some;
            audit.failed(actor.login(), IMPORT, "", address, detail);
        }
        return lines;
    }

    /** What would become of each row that was looked at, as everything is now. */
    public List<ImportLine> lines(Actor actor, List<ImportRow> rows) {
        return plans.look(actor, rows);
    }

    /** Looks once more and begins; the work is done after this returns. */
    public Start start(Actor actor, List<ImportRow> rows, boolean invite, String address) {
        List<ImportLine> lines = look(actor, rows, address);
        if (lines.stream().anyMatch(line -> line.fate() instanceof Wrong)) {
            return Start.CHANGED;
        }
        int wanted = ImportLine.added(lines).size();
        if (wanted == 0) {
            return Start.NOTHING;
        }
        if (!progress.begin(ImportState.running(Phase.MAKING, 0, wanted, actor.login()))) {
            return Start.BUSY;
        }
        audit.succeeded(actor.login(), IMPORT, "", address, wanted + " rows");
        work.run(actor, rows, lines, invite, address);
        return Start.STARTED;
    }

    /** Invites those once more who got no mail in the import that the actor began. */
    public Start inviteAgain(Actor actor, String address) {
        List<String> missed = missed(actor);
        if (missed.isEmpty()) {
            return Start.NOTHING;
        }
        if (!progress.begin(ImportState.running(Phase.INVITING, 0, missed.size(), actor.login()))) {
            return Start.BUSY;
        }
        work.inviteAgain(actor, missed, address);
        return Start.STARTED;
    }

    /** The logins of those who got no mail in the import that the actor began. */
    public List<String> missed(Actor actor) {
        return progress.missed(actor.login());
    }

    public Optional<ImportState> state() {
        return progress.state();
    }
}
