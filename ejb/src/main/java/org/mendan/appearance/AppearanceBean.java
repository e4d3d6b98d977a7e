package org.mendan.appearance;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mendan.organisation.OrganisationBean;
import org.mendan.persistence.branding.Brandings;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.persistence.picture.Picture;
import org.mendan.persistence.picture.PictureLine;
import org.mendan.persistence.picture.Pictures;

/** How organisations look, for every page that shows it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppearanceBean {
    @Inject
    private Organisations organisations;

    @Inject
    private Brandings brandings;

    @Inject
    private Pictures pictures;

    @EJB
    private OrganisationBean root;

    /** How the institution looks to whoever belongs to no organisation yet. */
    public Look look() {
        return look(root.root().id());
    }

    public Look look(UUID organisation) {
        return rows().looks(rows().tree()).of(organisation);
    }

    /** What an organisation's cameras can have behind people: the institution's pictures first, its own last. */
    public List<PictureLine> backgrounds(UUID organisation) {
        return rows().backgrounds(rows().tree().path(organisation));
    }

    /** A picture with its content: any that is stored, for none is a secret from guests. */
    public Optional<Picture> picture(UUID id) {
        return pictures.find(id);
    }

    private AppearanceRows rows() {
        return new AppearanceRows(organisations, brandings, pictures);
    }
}
