package org.mendan.appearance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.branding.Branding;

/** The looks of all organisations: what each has not set comes from the nearest one above that has. */
final class Looks {
    private final OrganisationTree tree;
    private final Map<UUID, Branding> own;
    private final Function<UUID, Optional<Look.Logo>> logos;

    /** @param logos finds a logo's measures */
    Looks(OrganisationTree tree, Map<UUID, Branding> own, Function<UUID, Optional<Look.Logo>> logos) {
        this.tree = tree;
        this.own = Map.copyOf(own);
        this.logos = logos;
    }

    /** How an organisation looks now. */
    Look of(UUID organisation) {
        return along(tree.path(organisation));
    }

    /** How it would look if it had set nothing itself. */
    Look inherited(UUID organisation) {
        List<UUID> path = tree.path(organisation);
        Look above = along(path.subList(0, Math.max(0, path.size() - 1)));
        // At the top there is nothing above but the organisation's own name
        return path.size() == 1 ? new Look(tree.name(path.get(0)), null, null) : above;
    }

    private Look along(List<UUID> path) {
        String name = path.isEmpty() ? "" : tree.name(path.get(0));
        BrandColour colour = null;
        Look.Logo logo = null;
        for (UUID one : path) {
            Branding set = own.get(one);
            if (set != null) {
                name = set.shownName().isEmpty() ? name : set.shownName();
                colour = BrandColour.of(set.colour()).orElse(colour);
                logo = set.logoId().flatMap(logos).orElse(logo);
            }
        }
        return new Look(name, colour, logo);
    }
}
