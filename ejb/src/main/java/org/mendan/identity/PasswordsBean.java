package org.mendan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks password hashes. A check always costs one hash, also where there is nothing to compare with; half of the
 * processors at most work at them, so that a storm of guesses leaves the meetings theirs.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordsBean {
    private static final int LONGEST = 1024;
    private static final int PATIENCE_SECONDS = 3;

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private final Semaphore atOnce =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private String nobody = "";

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobody = hash("nobody's password");
    }

    public String hash(String password) {
        return pbkdf2.generate(normalised(password));
    }

    /**
     * Whether the password belongs to the hash; {@code null}, for an unknown login, takes as long and is false.
     *
     * @throws TooManyAtOnce where the check did not get its turn within a few seconds
     */
    public boolean matches(String password, @Nullable String hash) throws TooManyAtOnce {
        if (!getsTurn()) {
            throw new TooManyAtOnce();
        }
        try {
            boolean usable = password.length() <= LONGEST;
            char[] typed = normalised(usable ? password : "");
            boolean right = pbkdf2.verify(typed, hash == null ? nobody : hash);
            return right && usable && hash != null;
        } finally {
            atOnce.release();
        }
    }

    private boolean getsTurn() {
        try {
            return atOnce.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    // The same key gives other characters on other systems; NFKC makes them one (NIST SP 800-63B 5.1.1.2)
    private static char[] normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
    }
}
