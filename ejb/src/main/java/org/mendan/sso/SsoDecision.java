package org.mendan.sso;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mendan.identity.AccountEdit;
import org.mendan.identity.Login;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Role;

/** Decides who somebody is here whom the provider has vouched for. */
final class SsoDecision {
    private static final int LONGEST_NAME = 200;

    /** What is to be done. */
    sealed interface Step {}

    /**
     * The account is his.
     *
     * @param wanted what it is to be from now on
     * @param link whether it is his from now on only
     */
    record Use(Account account, AccountEdit wanted, boolean link) implements Step {}

    /** He gets an account. */
    record Create(Login login, String name, Role role, UUID organisation) implements Step {}

    private final SsoSettings settings;
    private final OrganisationTree tree;
    private final UUID root;

    SsoDecision(SsoSettings settings, OrganisationTree tree, UUID root) {
        this.settings = settings;
        this.tree = tree;
        this.root = root;
    }

    /**
     * Decides.
     *
     * @param own the account that belongs to issuer and subject
     * @param sameLogin the account that has the login which the provider names
     * @param taken whether that account belongs to somebody else at the provider
     */
    Step on(SsoClaims claims, Optional<Account> own, Optional<Account> sameLogin, boolean taken) throws SsoRefused {
        if (own.isPresent()) {
            return use(claims, own.get(), false);
        }
        Login login = login(claims);
        if (sameLogin.isPresent()) {
            if (taken || !settings.link()) {
                throw SsoRefused.naming(SsoProblem.LOGIN_TAKEN, login);
            }
            return use(claims, sameLogin.get(), true);
        }
        if (!settings.create()) {
            throw new SsoRefused(SsoProblem.NO_ACCOUNT, login.value());
        }
        Role role = settings.claims().role().isEmpty() ? settings.standardRole().orElse(Role.HOST) : role(claims);
        return new Create(login, name(claims).orElse(login.value()), role, organisation(claims, root));
    }

    static Login login(SsoClaims claims) throws SsoRefused {
        return Login.typed(claims.login())
                .orElseThrow(() -> new SsoRefused(SsoProblem.NO_LOGIN, "subject " + claims.subject()));
    }

    private Use use(SsoClaims claims, Account account, boolean link) throws SsoRefused {
        if (!account.active()) {
            throw new SsoRefused(SsoProblem.STOPPED, account.login());
        }
        Role role = settings.claims().role().isEmpty() ? account.role() : role(claims);
        AccountEdit wanted = new AccountEdit(
                name(claims).orElse(account.displayName()),
                role,
                account.rights(),
                organisation(claims, account.organisationId()));
        return new Use(account, wanted, link);
    }

    /** The one that may most of those that the provider gives. */
    private Role role(SsoClaims claims) throws SsoRefused {
        Optional<Role> known = claims.roles().stream()
                .filter(settings.roles()::containsKey)
                .map(value -> settings.roles().get(value))
                .max(Comparator.comparing(SsoDecision::weight));
        return known.or(settings::standardRole).orElseThrow(() -> new SsoRefused(SsoProblem.NO_ROLE, claims.login()));
    }

    private static int weight(Role role) {
        return switch (role) {
            case HOST -> 0;
            case ORGANISATION_ADMIN -> 1;
            case ADMIN -> 2;
        };
    }

    private UUID organisation(SsoClaims claims, UUID otherwise) throws SsoRefused {
        if (settings.claims().organisation().isEmpty()) {
            return otherwise;
        }
        for (String value : claims.organisations()) {
            List<UUID> found = named(value);
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        throw new SsoRefused(SsoProblem.NO_ORGANISATION, claims.login() + ": " + claims.organisations());
    }

    /** Those of that name, or whose path of names ends like that: {@code 東京支店/営業部}. */
    private List<UUID> named(String value) {
        String wanted = value.strip().replaceAll("^/+|/+$", "");
        return tree.below(root).stream()
                .map(place -> place.organisation().id())
                .filter(id -> endsWith(id, wanted))
                .toList();
    }

    /** Whether whole names at the end of the path are it; a name may hold a slash of its own. */
    private boolean endsWith(UUID id, String wanted) {
        List<String> names = tree.path(id).stream().map(tree::name).toList();
        return IntStream.range(0, names.size())
                .mapToObj(from -> String.join("/", names.subList(from, names.size())))
                .anyMatch(wanted::equals);
    }

    private static Optional<String> name(SsoClaims claims) {
        String name = claims.name().strip();
        boolean fit = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        return fit ? Optional.of(name) : Optional.empty();
    }
}
