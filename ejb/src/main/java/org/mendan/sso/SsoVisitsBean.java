package org.mendan.sso;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mendan.audit.AuditBean;
import org.mendan.meeting.MeetingBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountSubjects;
import org.mendan.persistence.identity.Accounts;
import org.mendan.policy.Policies;
import org.mendan.session.SessionBean;

/** Which of our sessions came from which session of the provider, on all nodes, and how the provider ends them. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SsoVisitsBean {
    private static final String LOGOUT = "sso.logout";

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSubjects subjects;

    @EJB
    private SsoProviderBean providers;

    @EJB
    private SessionBean sessions;

    @EJB
    private MeetingBean meetings;

    @EJB
    private AuditBean audit;

    /** Of each session of the provider, a line with the login and one with the number of each session here. */
    private IMap<String, String> visits;

    private IMap<String, String> notices;

    @PostConstruct
    void open() {
        visits = grid.getMap("mendan.sso-visits");
        notices = grid.getMap("mendan.sso-notices");
    }

    /** That login's session of that number came from the provider. */
    public void begin(SsoClaims claims, String login, String number) {
        if (claims.session().isEmpty()) {
            return;
        }
        String key = key(claims.issuer(), claims.session());
        visits.lock(key);
        try {
            @Nullable String before = visits.get(key);
            String all = (before == null ? login : before) + "\n" + number;
            visits.set(key, all, Policies.LONGEST_SESSION.toSeconds(), TimeUnit.SECONDS);
        } finally {
            visits.unlock(key);
        }
    }

    /** The provider's word that somebody signed out there: his sessions end at once, on every node, and so does his meeting. */
    public void end(String token, String address) throws SsoRefused {
        try {
            LogoutNotice notice = providers.provider().logoutNotice(token, Instant.now());
            if (notices.containsKey(notice.id())) {
                throw new SsoRefused(SsoProblem.INVALID, "logout token: used before");
            }
            end(notice, address);
            notices.set(notice.id(), "", LogoutNotice.REMEMBERED.toSeconds(), TimeUnit.SECONDS);
        } catch (SsoRefused e) {
            audit.failed("", LOGOUT, "", address, e.getMessage());
            throw e;
        }
    }

    private void end(LogoutNotice notice, String address) {
        @Nullable String known = visits.remove(key(notice.issuer(), notice.session()));
        List<String> lines = known == null ? List.of() : List.of(known.split("\n"));
        Optional<Account> account = lines.isEmpty()
                ? subjects.find(notice.issuer(), notice.subject()).flatMap(one -> accounts.find(one.accountId()))
                : accounts.byLogin(lines.get(0));
        if (account.isEmpty()) {
            return;
        }
        String login = account.get().login();
        if (lines.isEmpty()) {
            sessions.endAll(login);
        }
        lines.stream().skip(1).forEach(number -> sessions.end(login, number));
        meetings.seatOfHost(account.get().id()).ifPresent(meetings::end);
        audit.succeeded("sso", LOGOUT, login, address, "");
    }

    private static String key(String issuer, String session) {
        return issuer + "\n" + session;
    }
}
