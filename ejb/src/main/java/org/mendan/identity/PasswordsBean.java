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
import org.jspecify.annotations.Nullable;

/** Makes and checks password hashes. A check always costs one hash, also where there is nothing to compare with. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordsBean {
    private static final int LONGEST = 1024;

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

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

    /** Whether the password belongs to the hash; {@code null}, for an unknown login, takes as long and is false. */
    public boolean matches(String password, @Nullable String hash) {
        boolean usable = hash != null && password.length() <= LONGEST;
        char[] typed = normalised(password.length() <= LONGEST ? password : "");
        return pbkdf2.verify(typed, usable && hash != null ? hash : nobody) && usable;
    }

    // The same key gives other characters on other systems; NFKC makes them one (NIST SP 800-63B 5.1.1.2)
    private static char[] normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
    }
}
