package org.mendan.document;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mendan.persistence.document.DocumentFolder;

/** The folders of one organisation as a tree, and what may be done to it. */
public final class FolderTree {
    /** A folder at the top is level 1. */
    public static final int DEEPEST = 5;
    /** So many folders one organisation can have. */
    public static final int MOST = 500;

    /** What is wrong with a change of the tree. */
    public enum Problem {
        /** There is no such folder. */
        UNKNOWN,
        /** A folder cannot lie in itself. */
        BELOW_ITSELF,
        /** Something would lie deeper than {@link #DEEPEST}. */
        TOO_DEEP,
        /** There are {@link #MOST} already. */
        TOO_MANY,
        /** Another folder at the same place has this name. */
        NAME_TAKEN,
        /** What lies in it has the name of another folder where it would lie then. */
        CONTENT_NAME_TAKEN,
        /** No name, or one of more than 100 characters. */
        NAME_UNFIT
    }

    /**
     * A folder with its place.
     *
     * @param level 1 at the top
     */
    public record Place(DocumentFolder folder, int level) {}

    private final Map<UUID, DocumentFolder> folders = new HashMap<>();
    private final Map<Optional<UUID>, List<DocumentFolder>> children = new HashMap<>();

    public FolderTree(List<DocumentFolder> all) {
        Comparator<DocumentFolder> byName =
                Comparator.comparing(DocumentFolder::name, Collator.getInstance(Locale.JAPANESE));
        all.stream().sorted(byName.thenComparing(DocumentFolder::id)).forEach(folder -> {
            folders.put(folder.id(), folder);
            children.computeIfAbsent(folder.parentId(), id -> new ArrayList<>()).add(folder);
        });
    }

    public Optional<DocumentFolder> find(UUID id) {
        return Optional.ofNullable(folders.get(id));
    }

    /** Those right in a folder, or at the top. */
    public List<DocumentFolder> children(Optional<UUID> parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /** The folders from the top down to this one; empty where there is no such folder. */
    public List<DocumentFolder> path(UUID id) {
        List<DocumentFolder> path = new ArrayList<>();
        Optional<DocumentFolder> next = find(id);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(0, next.get());
            next = next.get().parentId().flatMap(this::find);
        }
        return path;
    }

    /** The names from the top down, for the audit log; a hyphen for the top itself. */
    String words(Optional<UUID> id) {
        return id.map(one -> path(one).stream().map(DocumentFolder::name).collect(Collectors.joining(" / ")))
                .orElse("-");
    }

    /** Everything, each before what lies in it. */
    public List<Place> all() {
        List<Place> places = new ArrayList<>();
        children(Optional.empty()).forEach(folder -> collect(folder, 1, places));
        return places;
    }

    /** The folder and all in it, each before what lies in it. */
    public List<Place> below(UUID id) {
        List<Place> places = new ArrayList<>();
        find(id).ifPresent(top -> collect(top, path(id).size(), places));
        return places;
    }

    /** Where a folder can lie: any other one that does not lie in it. */
    public List<Place> placesFor(UUID id) {
        List<UUID> own = below(id).stream().map(place -> place.folder().id()).toList();
        return all().stream()
                .filter(place -> !own.contains(place.folder().id()))
                .toList();
    }

    /** What is wrong with a new folder of that name; nothing where it can be added. */
    public Optional<Problem> problemOfAdding(Optional<UUID> parent, String name) {
        if (unknown(parent)) {
            return Optional.of(Problem.UNKNOWN);
        }
        if (folders.size() >= MOST) {
            return Optional.of(Problem.TOO_MANY);
        }
        if (level(parent) >= DEEPEST) {
            return Optional.of(Problem.TOO_DEEP);
        }
        return problemOfName(name, parent, Optional.empty());
    }

    /** What is wrong with another name; nothing where it can be taken. */
    public Optional<Problem> problemOfRenaming(UUID id, String name) {
        Optional<DocumentFolder> renamed = find(id);
        return renamed.isEmpty()
                ? Optional.of(Problem.UNKNOWN)
                : problemOfName(name, renamed.get().parentId(), Optional.of(id));
    }

    /** What is wrong with another place; nothing where it can be moved. */
    public Optional<Problem> problemOfMoving(UUID id, Optional<UUID> newParent) {
        Optional<DocumentFolder> moved = find(id);
        if (moved.isEmpty() || unknown(newParent)) {
            return Optional.of(Problem.UNKNOWN);
        }
        if (newParent.isPresent() && path(newParent.get()).contains(moved.get())) {
            return Optional.of(Problem.BELOW_ITSELF);
        }
        int own = path(id).size();
        int height = below(id).stream().mapToInt(Place::level).max().orElse(own) - own;
        if (level(newParent) + 1 + height > DEEPEST) {
            return Optional.of(Problem.TOO_DEEP);
        }
        return problemOfName(moved.get().name(), newParent, Optional.of(id));
    }

    /** What is wrong with removing a folder, so that what lies in it lies one level higher; nothing where that can be. */
    public Optional<Problem> problemOfRemoving(UUID id) {
        Optional<DocumentFolder> removed = find(id);
        if (removed.isEmpty()) {
            return Optional.of(Problem.UNKNOWN);
        }
        boolean taken = children(Optional.of(id)).stream()
                .anyMatch(child -> problemOfName(child.name(), removed.get().parentId(), Optional.of(id))
                        .isPresent());
        return taken ? Optional.of(Problem.CONTENT_NAME_TAKEN) : Optional.empty();
    }

    private boolean unknown(Optional<UUID> parent) {
        return parent.isPresent() && find(parent.get()).isEmpty();
    }

    private int level(Optional<UUID> id) {
        return id.map(one -> path(one).size()).orElse(0);
    }

    private Optional<Problem> problemOfName(String name, Optional<UUID> parent, Optional<UUID> own) {
        if (name.isBlank()
                || name.length() > DocumentFolder.NAME
                || name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Problem.NAME_UNFIT);
        }
        boolean taken = children(parent).stream()
                .filter(other -> !own.equals(Optional.of(other.id())))
                .anyMatch(other -> other.name().equals(name));
        return taken ? Optional.of(Problem.NAME_TAKEN) : Optional.empty();
    }

    private void collect(DocumentFolder top, int level, List<Place> places) {
        places.add(new Place(top, level));
        children(Optional.of(top.id())).forEach(child -> collect(child, level + 1, places));
    }
}
