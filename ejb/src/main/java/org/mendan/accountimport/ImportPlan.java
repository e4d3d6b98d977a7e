package org.mendan.accountimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.accountimport.ImportLine.Add;
import org.mendan.accountimport.ImportLine.Fault;
import org.mendan.accountimport.ImportLine.Known;
import org.mendan.accountimport.ImportLine.Wrong;
import org.mendan.identity.AccountEdit;
import org.mendan.identity.Login;
import org.mendan.mail.MailAddress;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.organisation.Organisation;

/** Looks at the rows of a file, one after the other, by the rules for single accounts. */
final class ImportPlan {
    private static final int LONGEST_NAME = 200;

    private final Actor actor;
    private final OrganisationTree tree;
    private final Map<String, List<UUID>> places = new HashMap<>();
    private final UnaryOperator<Set<String>> taken;
    private final Set<Login> seen = new HashSet<>();

    /**
     * Looks for that importer.
     *
     * @param taken those of the logins that accounts have
     */
    ImportPlan(Actor actor, OrganisationTree tree, UnaryOperator<Set<String>> taken) {
        this.actor = actor;
        this.tree = tree;
        this.taken = taken;
        for (Organisation organisation : tree.all()) {
            List<UUID> path = tree.path(organisation.id());
            String names = String.join("/", path.stream().map(tree::name).toList());
            places.computeIfAbsent(names, same -> new ArrayList<>()).add(organisation.id());
        }
    }

    List<ImportLine> of(List<ImportRow> rows) {
        Set<String> known = taken.apply(rows.stream()
                .flatMap(row -> login(row.login()).stream())
                .map(Login::value)
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> line(row, known)).toList();
    }

    private ImportLine line(ImportRow row, Set<String> known) {
        Optional<Login> login = login(row.login());
        List<UUID> found = organisations(row.organisation());
        Optional<UUID> organisation = found.stream().filter(this::administers).findFirst();
        Optional<Role> role = role(row.role()).filter(this::mayGive);
        Optional<Set<Right>> rights = rights(row.rights()).filter(this::mayGive);
        List<Fault> faults = new ArrayList<>();
        note(faults, Fault.LOGIN, login.isEmpty());
        note(faults, Fault.TWICE, login.isPresent() && !seen.add(login.get()));
        note(faults, Fault.NAME, !isName(row.name()));
        note(faults, Fault.ORGANISATION, organisation.isEmpty());
        note(faults, Fault.ORGANISATION_UNCLEAR, organisation.isPresent() && found.size() > 1);
        note(faults, Fault.ROLE, role.isEmpty());
        note(faults, Fault.RIGHTS, rights.isEmpty());
        if (!faults.isEmpty()) {
            return new ImportLine(row.line(), row.login(), new Wrong(faults, isBeyond(row, found)));
        }
        Login usable = login.orElseThrow();
        AccountEdit edit =
                new AccountEdit(row.name(), role.orElseThrow(), rights.orElseThrow(), organisation.orElseThrow());
        return new ImportLine(
                row.line(), usable.value(), known.contains(usable.value()) ? new Known() : new Add(usable, edit));
    }

    /** Whether somebody else could have what the row wants. */
    private boolean isBeyond(ImportRow row, List<UUID> found) {
        boolean elsewhere = !found.isEmpty() && found.stream().noneMatch(this::administers);
        return elsewhere
                || role(row.role()).filter(one -> !mayGive(one)).isPresent()
                || rights(row.rights()).filter(some -> !mayGive(some)).isPresent();
    }

    private boolean mayGive(Role role) {
        return role != Role.ADMIN || actor.role() == Role.ADMIN;
    }

    private boolean mayGive(Set<Right> rights) {
        return !rights.contains(Right.AUDITOR) || actor.role() == Role.ADMIN;
    }

    private static void note(List<Fault> faults, Fault fault, boolean there) {
        if (there) {
            faults.add(fault);
        }
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static Optional<Login> login(String text) {
        return Login.typed(text).filter(login -> {
            try {
                return login.value().equals(new MailAddress(login.value()).text());
            } catch (IllegalArgumentException e) {
                return false;
            }
        });
    }

    /** As the list of accounts writes it: the names from the top down, with strokes between; empty is the importer's own. */
    private List<UUID> organisations(String path) {
        return path.isEmpty()
                ? List.of(actor.organisation())
                : places.getOrDefault(path, places.getOrDefault(path.replaceAll("\\s*/\\s*", "/"), List.of()));
    }

    private boolean administers(UUID organisation) {
        return actor.may(Permission.MANAGE_ACCOUNTS, tree.path(organisation));
    }

    private static Optional<Role> role(String text) {
        if (text.isEmpty()) {
            return Optional.of(Role.HOST);
        }
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Set<Right>> rights(String text) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        for (String word : text.toUpperCase(Locale.ROOT).split("[\\s,;]+", -1)) {
            Optional<Right> right = Arrays.stream(Right.values())
                    .filter(one -> one.name().equals(word))
                    .findFirst();
            if (right.isEmpty() && !word.isEmpty()) {
                return Optional.empty();
            }
            right.ifPresent(rights::add);
        }
        return Optional.of(rights);
    }
}
