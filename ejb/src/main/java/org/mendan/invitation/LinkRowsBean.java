package org.mendan.invitation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.identity.EmergencyBean;
import org.mendan.identity.Login;
import org.mendan.identity.PasswordRowsBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountLink;
import org.mendan.persistence.identity.AccountLink.Purpose;
import org.mendan.persistence.identity.AccountLinks;
import org.mendan.persistence.identity.AccountSubjects;
import org.mendan.persistence.identity.Accounts;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** Keeps links and what becomes of them, each change in one transaction with its audit entry. */
@Stateless
public class LinkRowsBean {
    static final Duration INVITED_FOR = Duration.ofDays(7);
    static final Duration RESET_FOR = Duration.ofMinutes(30);

    /** An account is sent no more links than this within the hour. */
    static final int AN_HOUR = 5;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLinks links;

    @Inject
    private AccountSubjects subjects;

    @EJB
    private PasswordRowsBean passwords;

    @EJB
    private PolicyBean policies;

    @EJB
    private EmergencyBean emergency;

    @EJB
    private AuditBean audit;

    /** A new link, in the place of all older ones; nothing where the account was sent too many. */
    public Optional<LinkToken> issue(UUID accountId, Purpose purpose, String actor, String address) {
        Instant now = Instant.now();
        Account account = accounts.lockedForUpdate(accountId).orElseThrow();
        List<AccountLink> lately = links.since(accountId, now.minus(INVITED_FOR));
        long lastHour = lately.stream()
                .filter(link -> link.issuedAt().isAfter(now.minus(Duration.ofHours(1))))
                .count();
        if (lastHour >= AN_HOUR) {
            return Optional.empty();
        }
        lately.forEach(link -> link.replaced(now));
        LinkToken token = LinkToken.draw();
        Duration life = purpose == Purpose.INVITATION ? INVITED_FOR : RESET_FOR;
        links.add(new AccountLink(UUID.randomUUID(), accountId, purpose, token.hash(), now, now.plus(life)));
        String action = purpose == Purpose.INVITATION ? "invitation.send" : "password.forgot";
        audit.succeeded(actor, action, account.login(), address, "");
        return Optional.of(token);
    }

    /** Whether the account is in use and its owner signs in by password: who comes by an identity provider does so only. */
    public boolean setsOwnPassword(Account account) {
        return account.active() && subjects.of(account.id()).isEmpty();
    }

    /** Whether a password signs the account in, or everybody comes by the identity provider but those for an emergency. */
    public boolean signsInByPassword(Account account) {
        return !policies.of(Policies.SSO_ONLY) || emergency.holds(new Login(account.login()));
    }

    private boolean canUse(Account account) {
        return setsOwnPassword(account) && signsInByPassword(account);
    }

    public LinkView look(LinkToken token) {
        return links.byTokenHash(token.hash())
                .flatMap(link -> accounts.find(link.accountId())
                        .filter(this::canUse)
                        .map(account -> new LinkView(
                                LinkState.of(link, Instant.now()),
                                link.purpose(),
                                account.login(),
                                account.displayName(),
                                account.invitedAt().isPresent())))
                .orElse(LinkView.UNKNOWN);
    }

    /** Sets the password and uses the link up; false where it is worth nothing any more. */
    public boolean use(LinkToken token, String passwordHash, String address) {
        Instant now = Instant.now();
        Optional<AccountLink> link = links.lockedByTokenHash(token.hash());
        Optional<Account> account = link.filter(one -> LinkState.of(one, now) == LinkState.GOOD)
                .flatMap(one -> accounts.lockedForUpdate(one.accountId()))
                .filter(this::canUse);
        if (link.isEmpty() || account.isEmpty()) {
            return false;
        }
        boolean first = account.get().invitedAt().isPresent();
        passwords.replaceByLink(account.get(), passwordHash);
        link.get().used(now);
        String login = account.get().login();
        audit.succeeded(login, first ? "invitation.accept" : "password.reset", login, address, "");
        return true;
    }
}
