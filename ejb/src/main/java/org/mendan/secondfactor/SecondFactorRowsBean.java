package org.mendan.secondfactor;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.identity.SecondFactor;
import org.mendan.persistence.identity.SecondFactors;

/** Reads and writes second factors, each change with its entry in the audit log. */
@Stateless
public class SecondFactorRowsBean {
    @Inject
    private SecondFactors factors;

    @EJB
    private AuditBean audit;

    public Optional<SecondFactorState> state(UUID account) {
        return factors.find(account).map(factor -> new SecondFactorState(factor.since(), factors.codesLeft(account)));
    }

    /** Puts this one in the place of any other. */
    public void turnOn(SecondFactor factor, List<String> codeHashes, String login, String address) {
        factors.remove(factor.accountId());
        factors.add(factor);
        factors.replaceCodes(factor.accountId(), codeHashes);
        audit.succeeded(login, "second-factor.on", login, address, "");
    }

    public void replaceCodes(UUID account, List<String> codeHashes, String login, String address) {
        factors.replaceCodes(account, codeHashes);
        audit.succeeded(login, "second-factor.codes", login, address, "");
    }

    /** Takes it away from {@code login}; {@code actor} is whoever does so. */
    public void turnOff(UUID account, String login, String actor, String address) {
        factors.remove(account);
        audit.succeeded(actor, "second-factor.off", login, address, "");
    }
}
