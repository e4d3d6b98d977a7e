package org.mendan.secondfactor;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.mendan.persistence.identity.SecondFactor;
import org.mendan.persistence.identity.SecondFactors;

/** Takes a code of the app or a recovery code, each once. The account's row is locked meanwhile. */
public final class SecondStep {
    private final SecondFactors factors;

    public SecondStep(SecondFactors factors) {
        this.factors = factors;
    }

    /** What kind of code it was, in the audit log's words; nothing where it was none that counts. */
    public Optional<String> take(UUID account, String typed, Instant now) {
        Optional<SecondFactor> factor = factors.find(account);
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong step =
                AppCode.step(factor.get().secret(), typed, now, factor.get().lastStep());
        if (step.isPresent()) {
            factor.get().used(step.getAsLong());
            return Optional.of("app code");
        }
        return factors.takeCode(account, RecoveryCodes.hash(typed))
                ? Optional.of("recovery code, " + factors.codesLeft(account) + " left")
                : Optional.empty();
    }
}
