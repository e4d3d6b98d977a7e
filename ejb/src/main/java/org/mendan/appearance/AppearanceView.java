package org.mendan.appearance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.branding.Branding;
import org.mendan.persistence.picture.PictureLine;

/**
 * All that makes an organisation's looks.
 *
 * @param own what it has set itself; null where it has set nothing
 * @param look how it looks
 * @param inherited how it would look with nothing set
 * @param backgrounds its own ones
 * @param inheritedBackgrounds those of the organisations above
 */
public record AppearanceView(
        @Nullable Branding own,
        Look look,
        Look inherited,
        List<PictureLine> backgrounds,
        List<PictureLine> inheritedBackgrounds) {
    public AppearanceView {
        backgrounds = List.copyOf(backgrounds);
        inheritedBackgrounds = List.copyOf(inheritedBackgrounds);
    }
}
