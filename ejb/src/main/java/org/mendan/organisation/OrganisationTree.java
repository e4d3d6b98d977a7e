package org.mendan.organisation;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mendan.persistence.organisation.Organisation;

/** All organisations as one tree, and what may be done to it. */
public final class OrganisationTree {
    /** The root is level 1. */
    public static final int DEEPEST = 10;

    /** What is wrong with a change of the tree. */
    public enum Problem {
        /** There is no such organisation, or the root was to be moved. */
        UNKNOWN,
        /** An organisation cannot stand below itself. */
        BELOW_ITSELF,
        /** Something would stand deeper than {@link #DEEPEST}. */
        TOO_DEEP,
        /** Another organisation at the same place has this name. */
        NAME_TAKEN,
        /** No name, or one of more than 200 characters. */
        NAME_UNFIT,
        /** A new name has a stroke in it, which stands between the names of a path. */
        NAME_STROKE
    }

    /**
     * An organisation with its place.
     *
     * @param level 1 for the root
     */
    public record Place(Organisation organisation, int level) {}

    private final Map<UUID, Organisation> organisations = new HashMap<>();
    private final Map<UUID, List<Organisation>> children = new HashMap<>();

    public OrganisationTree(List<Organisation> all) {
        Comparator<Organisation> byName =
                Comparator.comparing(Organisation::name, Collator.getInstance(Locale.JAPANESE));
        all.stream().sorted(byName.thenComparing(Organisation::id)).forEach(organisation -> {
            organisations.put(organisation.id(), organisation);
            organisation.parentId().ifPresent(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>())
                    .add(organisation));
        });
    }

    /** All of them, in no order. */
    public List<Organisation> all() {
        return List.copyOf(organisations.values());
    }

    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** Its name; the id where there is no such organisation. */
    public String name(UUID id) {
        return find(id).map(Organisation::name).orElseGet(id::toString);
    }

    /** Those right below. */
    public List<Organisation> children(UUID id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The ids of the organisation and of all above it, from the root down; empty where there is no such organisation. */
    public List<UUID> path(UUID id) {
        List<UUID> path = new ArrayList<>();
        Optional<UUID> next = find(id).map(Organisation::id);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(0, next.get());
            next = find(next.get()).flatMap(Organisation::parentId);
        }
        return path;
    }

    /** The organisation and all below it, each before its children. */
    public List<Place> below(UUID id) {
        List<Place> places = new ArrayList<>();
        find(id).ifPresent(top -> collect(top, path(id).size(), places));
        return places;
    }

    /** What is wrong with a new organisation of that name; nothing where it can be added. */
    public Optional<Problem> problemOfAdding(UUID parent, String name) {
        if (find(parent).isEmpty()) {
            return Optional.of(Problem.UNKNOWN);
        }
        if (path(parent).size() >= DEEPEST) {
            return Optional.of(Problem.TOO_DEEP);
        }
        return problemOfNewName(name, children(parent), Optional.empty());
    }

    /** What is wrong with another name; nothing where it can be taken. */
    public Optional<Problem> problemOfRenaming(UUID id, String name) {
        Optional<Organisation> renamed = find(id);
        if (renamed.isEmpty()) {
            return Optional.of(Problem.UNKNOWN);
        }
        List<Organisation> beside = renamed.get().parentId().map(this::children).orElse(List.of());
        return problemOfNewName(name, beside, Optional.of(id));
    }

    /** What is wrong with another place; nothing where it can be moved. */
    public Optional<Problem> problemOfMoving(UUID id, UUID newParent) {
        Optional<Organisation> moved = find(id);
        if (moved.isEmpty()
                || moved.get().parentId().isEmpty()
                || find(newParent).isEmpty()) {
            return Optional.of(Problem.UNKNOWN);
        }
        List<UUID> newPath = path(newParent);
        if (newPath.contains(id)) {
            return Optional.of(Problem.BELOW_ITSELF);
        }
        int own = path(id).size();
        int height = below(id).stream().mapToInt(Place::level).max().orElse(own) - own;
        if (newPath.size() + 1 + height > DEEPEST) {
            return Optional.of(Problem.TOO_DEEP);
        }
        return problemOfName(moved.get().name(), children(newParent), Optional.of(id));
    }

    private static Optional<Problem> problemOfNewName(String name, List<Organisation> beside, Optional<UUID> own) {
        Optional<Problem> problem = problemOfName(name, beside, own);
        return problem.isEmpty() && name.contains("/") ? Optional.of(Problem.NAME_STROKE) : problem;
    }

    private static Optional<Problem> problemOfName(String name, List<Organisation> beside, Optional<UUID> own) {
        if (name.isBlank() || name.length() > 200 || name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Problem.NAME_UNFIT);
        }
        boolean taken = beside.stream()
                .filter(other -> !own.equals(Optional.of(other.id())))
                .anyMatch(other -> other.name().equals(name));
        return taken ? Optional.of(Problem.NAME_TAKEN) : Optional.empty();
    }

    private void collect(Organisation top, int level, List<Place> places) {
        places.add(new Place(top, level));
        children(top.id()).forEach(child -> collect(child, level + 1, places));
    }
}
