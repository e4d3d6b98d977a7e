package org.mendan.appearance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.branding.Branding;
import org.mendan.persistence.branding.Brandings;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.persistence.picture.PictureLine;
import org.mendan.persistence.picture.PicturePurpose;
import org.mendan.persistence.picture.Pictures;

/** What is stored of looks, as it is now. */
record AppearanceRows(Organisations organisations, Brandings brandings, Pictures pictures) {
    OrganisationTree tree() {
        return new OrganisationTree(organisations.all());
    }

    Looks looks(OrganisationTree tree) {
        Map<UUID, Branding> own = new HashMap<>();
        brandings.all().forEach(one -> own.put(one.organisationId(), one));
        Map<UUID, Look.Logo> logos = new HashMap<>();
        pictures.of(own.keySet(), PicturePurpose.LOGO)
                .forEach(line -> logos.put(line.id(), new Look.Logo(line.id(), line.width(), line.height())));
        return new Looks(tree, own, id -> Optional.ofNullable(logos.get(id)));
    }

    /** The backgrounds of organisations, in their order. */
    List<PictureLine> backgrounds(List<UUID> path) {
        List<PictureLine> all = pictures.of(path, PicturePurpose.BACKGROUND);
        return path.stream()
                .flatMap(organisation ->
                        all.stream().filter(line -> line.organisationId().equals(organisation)))
                .toList();
    }
}
