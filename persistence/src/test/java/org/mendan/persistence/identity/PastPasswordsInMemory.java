package org.mendan.persistence.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Past passwords for tests. */
public final class PastPasswordsInMemory implements PastPasswords {
    private final List<PastPassword> passwords = new ArrayList<>();

    @Override
    public void add(PastPassword password) {
        passwords.add(password);
    }

    @Override
    public List<PastPassword> last(UUID accountId, int max) {
        return passwords.stream()
                .filter(password -> password.accountId().equals(accountId))
                .sorted(Comparator.comparing(PastPassword::replacedAt).reversed())
                .limit(max)
                .toList();
    }

    @Override
    public void keepLast(UUID accountId, int max) {
        List<PastPassword> kept = last(accountId, max);
        passwords.removeIf(password -> password.accountId().equals(accountId) && !kept.contains(password));
    }
}
