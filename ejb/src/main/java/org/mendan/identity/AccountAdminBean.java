package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.audit.AuditBean;
import org.mendan.meeting.MeetingBean;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountSearch;
import org.mendan.persistence.identity.Accounts;
import org.mendan.secondfactor.SecondFactorRowsBean;
import org.mendan.secondfactor.SecondFactorState;
import org.mendan.session.Session;
import org.mendan.session.SessionBean;

/** Accounts for those who administer them; auditors read their list. What is refused is audited; what is stopped is out at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountAdminBean {
    @Inject
    private Accounts accounts;

    @EJB
    private AccountRowsBean rows;

    @EJB
    private OrganisationAdminBean organisations;

    @EJB
    private SessionBean sessions;

    @EJB
    private SecondFactorRowsBean factors;

    @EJB
    private MeetingBean meetings;

    @EJB
    private AuditBean audit;

    /** The search among the accounts that the actor may see, below that organisation or anywhere. */
    public AccountSearch search(
            Actor actor, @Nullable UUID below, @Nullable String words, AccountSearch.@Nullable State state) {
        Set<UUID> seen = organisations.administered(actor, Permission.READ_ACCOUNTS).stream()
                .map(place -> place.organisation().id())
                .collect(Collectors.toSet());
        if (below != null) {
            seen.retainAll(organisations.tree().below(below).stream()
                    .map(place -> place.organisation().id())
                    .toList());
        }
        return new AccountSearch(seen, words, state);
    }

    /** A part of what a search of {@link #search} finds. */
    public List<Account> page(AccountSearch search, int first, int max) {
        return accounts.page(search, first, max);
    }

    public long count(AccountSearch search) {
        return accounts.count(search);
    }

    /** One account; nothing, and an entry in the audit log, where the actor does not administer it. */
    public Optional<Account> find(Actor actor, UUID id, String address) {
        Optional<Account> found = accounts.find(id);
        AccountRules rules = new AccountRules(actor, organisations.tree(), List.of());
        if (found.isPresent() && !rules.administers(found.get())) {
            audit.failed(actor.login(), "account.read", id.toString(), address, "not granted");
            return Optional.empty();
        }
        return found;
    }

    /** See {@link AccountRowsBean#change}. */
    public AccountOutcome change(Actor actor, UUID id, AccountEdit edit, AccountEdit seen, String address) {
        AccountOutcome outcome = rows.change(actor, id, edit, seen, address);
        if (outcome instanceof AccountOutcome.Done done) {
            sessions.moved(done.account().login(), done.account().organisationId());
        }
        return told(actor, "account.change", id, address, outcome);
    }

    /** The account can sign in no more; its sessions and its meeting end at once. */
    public AccountOutcome stop(Actor actor, UUID id, String address) {
        AccountOutcome outcome = rows.activate(actor, id, false, address);
        if (outcome instanceof AccountOutcome.Done done) {
            sessions.endAll(done.account().login());
            meetings.seatOfHost(id).ifPresent(meetings::end);
        }
        return told(actor, "account.stop", id, address, outcome);
    }

    public AccountOutcome restart(Actor actor, UUID id, String address) {
        return told(actor, "account.restart", id, address, rows.activate(actor, id, true, address));
    }

    public AccountOutcome unlock(Actor actor, UUID id, String address) {
        return told(actor, "account.unlock", id, address, rows.unlock(actor, id, address));
    }

    /** Where somebody is signed in; nobody is shown to those who do not administer him. */
    public List<Session> sessions(Actor actor, UUID id, String address) {
        return find(actor, id, address)
                .map(account -> sessions.of(account.login()))
                .orElse(List.of());
    }

    /** Signs somebody out everywhere; a meeting goes on. */
    public boolean endSessions(Actor actor, UUID id, String address) {
        Optional<Account> account = find(actor, id, address);
        account.ifPresent(found -> {
            sessions.endAll(found.login());
            audit.succeeded(actor.login(), "session.end", found.login(), address, "all");
        });
        return account.isPresent();
    }

    /** The second factor of somebody, where there is one and the actor administers him. */
    public Optional<SecondFactorState> secondFactor(Actor actor, UUID id, String address) {
        return find(actor, id, address).flatMap(account -> factors.state(account.id()));
    }

    /** Takes the second factor away from somebody who has lost app and recovery codes. */
    public boolean removeSecondFactor(Actor actor, UUID id, String address) {
        Optional<Account> account = find(actor, id, address);
        account.ifPresent(found -> factors.turnOff(found.id(), found.login(), actor.login(), address));
        return account.isPresent();
    }

    private AccountOutcome told(Actor actor, String action, UUID id, String address, AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Refused refused) {
            audit.failed(
                    actor.login(),
                    action,
                    id.toString(),
                    address,
                    refused.problem().name());
        }
        return outcome;
    }
}
