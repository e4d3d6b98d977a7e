package org.mendan.appearance;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.branding.Branding;
import org.mendan.persistence.branding.Brandings;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.persistence.picture.Picture;
import org.mendan.persistence.picture.PictureLine;
import org.mendan.persistence.picture.PicturePurpose;
import org.mendan.persistence.picture.Pictures;
import org.mendan.picture.PictureDrawing;
import org.mendan.picture.UnfitPicture;

/** Looks for those who may set them. Whatever is asked about another organisation is refused and audited. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppearanceAdminBean {
    static final String CHANGE = "appearance.change";

    @Inject
    private Brandings brandings;

    @Inject
    private Organisations organisations;

    @Inject
    private Pictures pictures;

    @EJB
    private AppearanceRowsBean rows;

    @EJB
    private AuditBean audit;

    /** An organisation's looks; nothing where the actor has no say there. */
    public Optional<AppearanceView> view(Actor actor, UUID organisation, String address) {
        OrganisationTree tree = stored().tree();
        if (!may(actor, tree, organisation, address)) {
            return Optional.empty();
        }
        Looks looks = stored().looks(tree);
        List<PictureLine> all = stored().backgrounds(tree.path(organisation));
        return Optional.of(new AppearanceView(
                brandings.find(organisation).orElse(null),
                looks.of(organisation),
                looks.inherited(organisation),
                all.stream()
                        .filter(line -> line.organisationId().equals(organisation))
                        .toList(),
                all.stream()
                        .filter(line -> !line.organisationId().equals(organisation))
                        .toList()));
    }

    /**
     * Changes name, colour and logo; empty where the actor has no say there.
     *
     * @param logo a file; null where the logo stays as it is
     */
    public Optional<AppearanceOutcome> change(
            Actor actor, UUID organisation, AppearanceEdit edit, byte @Nullable [] logo, String address) {
        if (!may(actor, stored().tree(), organisation, address)) {
            return Optional.empty();
        }
        Optional<AppearanceOutcome> problem = edit.problem();
        if (problem.isPresent()) {
            return problem;
        }
        try {
            Picture drawn = logo == null
                    ? null
                    : PictureDrawing.picture(
                            organisation, PicturePurpose.LOGO, "logo", logo, Instant.now(), actor.login());
            return Optional.of(rows.change(organisation, edit, drawn, actor.login(), address));
        } catch (UnfitPicture e) {
            return Optional.of(new AppearanceOutcome.BadPicture(e.problem()));
        } catch (EJBException e) {
            // Two at the same moment: the version of the row, or its key, lets one through
            if (brandings.find(organisation).map(Branding::version).orElse(0) != edit.seen()) {
                return Optional.of(new AppearanceOutcome.Overtaken());
            }
            throw e;
        }
    }

    /** Adds a background; empty where the actor has no say there. */
    public Optional<AppearanceOutcome> add(Actor actor, UUID organisation, String name, byte[] file, String address) {
        if (!may(actor, stored().tree(), organisation, address)) {
            return Optional.empty();
        }
        try {
            Picture drawn = PictureDrawing.picture(
                    organisation, PicturePurpose.BACKGROUND, name, file, Instant.now(), actor.login());
            return Optional.of(rows.add(drawn, address));
        } catch (UnfitPicture e) {
            return Optional.of(new AppearanceOutcome.BadPicture(e.problem()));
        }
    }

    /** Takes a background away; empty where the actor has no say there. */
    public Optional<AppearanceOutcome> remove(Actor actor, UUID organisation, UUID picture, String address) {
        return may(actor, stored().tree(), organisation, address)
                ? Optional.of(rows.remove(organisation, picture, actor.login(), address))
                : Optional.empty();
    }

    private AppearanceRows stored() {
        return new AppearanceRows(organisations, brandings, pictures);
    }

    private boolean may(Actor actor, OrganisationTree tree, UUID organisation, String address) {
        List<UUID> path = tree.path(organisation);
        if (!path.isEmpty() && actor.may(Permission.SET_APPEARANCE, path)) {
            return true;
        }
        audit.failed(actor.login(), CHANGE, organisation.toString(), address, "not granted");
        return false;
    }
}
