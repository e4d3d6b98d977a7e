package org.mendan.persistence.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Where documents are looked for: with these organisations, of their own or shared with them, and of those the ones that
 * lie there.
 *
 * @param folders the folders to look into; empty with every other part than {@link Part#FOLDERS}
 */
public record Shelf(List<UUID> organisations, Part part, List<UUID> folders) {
    /** What of it all. */
    public enum Part {
        /** Wherever they lie. */
        ALL,
        /** Those that lie at the top, and those of other organisations, whose folders are not seen. */
        TOP,
        /** Those that lie in certain folders. */
        FOLDERS
    }

    public Shelf {
        organisations = List.copyOf(organisations);
        folders = List.copyOf(folders);
        if (folders.isEmpty() == (part == Part.FOLDERS)) {
            throw new IllegalArgumentException("folders: there are some exactly where it is them that are looked into");
        }
    }

    /** All that these organisations have. */
    public static Shelf all(Collection<UUID> organisations) {
        return new Shelf(List.copyOf(organisations), Part.ALL, List.of());
    }

    /** What of these organisations lies in no folder, and what others share with them. */
    public static Shelf top(Collection<UUID> organisations) {
        return new Shelf(List.copyOf(organisations), Part.TOP, List.of());
    }

    /** What lies right in one of the folders. */
    public static Shelf in(Collection<UUID> organisations, List<UUID> folders) {
        return new Shelf(List.copyOf(organisations), Part.FOLDERS, folders);
    }
}
