package org.mendan.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mendan.persistence.document.DocumentFolder;

/**
 * A folder as one reader sees it.
 *
 * @param organisation the name of whose it is
 * @param path from the top down to the folder itself
 * @param children right in it
 * @param places where it can lie
 * @param below the folder itself and all in it
 * @param filled whether anything lies in it
 * @param arrangeable whether the reader may make, rename, move and remove folders here
 */
public record FolderView(
        DocumentFolder folder,
        String organisation,
        List<DocumentFolder> path,
        List<DocumentFolder> children,
        List<FolderTree.Place> places,
        List<UUID> below,
        boolean filled,
        boolean arrangeable) {
    public FolderView {
        path = List.copyOf(path);
        children = List.copyOf(children);
        places = List.copyOf(places);
        below = List.copyOf(below);
    }

    /** What this folder's contents will lie in when it is gone; nothing for the top. */
    public Optional<UUID> parent() {
        return folder.parentId();
    }
}
