package org.mendan.identity;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.identity.PasswordConfirmBean.Confirmation;
import org.mendan.persistence.identity.SecondFactor;
import org.mendan.secondfactor.AppCode;
import org.mendan.secondfactor.RecoveryCodes;
import org.mendan.secondfactor.SecondFactorRowsBean;
import org.mendan.secondfactor.SecondFactorState;

/**
 * Everybody's own second factor. Each change asks for the password once more: a session that somebody left open must neither
 * take the second step away nor lock its owner out with another one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondFactorBean {
    private static final SecureRandom RANDOM = new SecureRandom();

    @EJB
    private PasswordConfirmBean passwords;

    @EJB
    private SecondFactorRowsBean rows;

    @EJB
    private AuditBean audit;

    public Optional<SecondFactorState> state(Actor actor) {
        return rows.state(actor.account());
    }

    /** A secret for an app; nothing is stored before the app has shown a code of it. */
    public String newSecret() {
        byte[] random = new byte[AppCode.SECRET_BYTES];
        RANDOM.nextBytes(random);
        return AppCode.secret(random);
    }

    /** Turns it on with a secret of {@link #newSecret} and the code that the app shows for it. */
    public SecondFactorOutcome turnOn(Actor actor, String secret, String code, String password, String address) {
        return confirmed(actor, password, address, () -> {
            Instant now = Instant.now();
            OptionalLong step = AppCode.step(secret, code, now, 0);
            if (step.isEmpty()) {
                audit.failed(actor.login(), "second-factor.on", actor.login(), address, "wrong code");
                return new SecondFactorOutcome.WrongCode();
            }
            List<String> codes = draw();
            SecondFactor factor = new SecondFactor(actor.account(), secret, now, step.getAsLong());
            rows.turnOn(factor, hashes(codes), actor.login(), address);
            return new SecondFactorOutcome.Codes(codes);
        });
    }

    /** New recovery codes in the place of all older ones. */
    public SecondFactorOutcome newCodes(Actor actor, String password, String address) {
        return confirmed(actor, password, address, () -> {
            List<String> codes = draw();
            rows.replaceCodes(actor.account(), hashes(codes), actor.login(), address);
            return new SecondFactorOutcome.Codes(codes);
        });
    }

    public SecondFactorOutcome turnOff(Actor actor, String password, String address) {
        return confirmed(actor, password, address, () -> {
            rows.turnOff(actor.account(), actor.login(), actor.login(), address);
            return new SecondFactorOutcome.Off();
        });
    }

    private SecondFactorOutcome confirmed(
            Actor actor, String password, String address, Supplier<SecondFactorOutcome> change) {
        Confirmation confirmation = passwords.confirm(actor, password);
        if (confirmation == Confirmation.RIGHT) {
            return change.get();
        }
        audit.failed(actor.login(), "second-factor.change", actor.login(), address, confirmation.name());
        return switch (confirmation) {
            case LOCKED -> new SecondFactorOutcome.Locked();
            case BUSY -> new SecondFactorOutcome.Busy();
            default -> new SecondFactorOutcome.WrongPassword();
        };
    }

    private static List<String> draw() {
        return RecoveryCodes.draw(RANDOM::nextInt);
    }

    private static List<String> hashes(List<String> codes) {
        return codes.stream().map(RecoveryCodes::hash).toList();
    }
}
