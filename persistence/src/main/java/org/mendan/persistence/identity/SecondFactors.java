package org.mendan.persistence.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Second factors of accounts, and the codes that stand in for them. */
public interface SecondFactors {
    Optional<SecondFactor> find(UUID accountId);

    /** The account has none yet. */
    void add(SecondFactor factor);

    /** The account's factor and its codes, if there are any. */
    void remove(UUID accountId);

    /** From now on these codes and no others. */
    void replaceCodes(UUID accountId, Collection<String> hashes);

    /** Takes the code with that hash away; false where there is none. */
    boolean takeCode(UUID accountId, String hash);

    /** How many codes are left. */
    long codesLeft(UUID accountId);
}
