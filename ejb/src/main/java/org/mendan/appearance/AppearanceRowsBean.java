package org.mendan.appearance;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.branding.Branding;
import org.mendan.persistence.branding.Brandings;
import org.mendan.persistence.organisation.Organisation;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.persistence.picture.Picture;
import org.mendan.persistence.picture.PicturePurpose;
import org.mendan.persistence.picture.Pictures;
import org.mendan.picture.PictureProblem;

/** Stores looks, each change in one transaction with its audit entry. */
@Stateless
public class AppearanceRowsBean {
    /** As many as can be chosen from at a glance. */
    static final int BACKGROUNDS = 12;

    @Inject
    private Brandings brandings;

    @Inject
    private Pictures pictures;

    @Inject
    private Organisations organisations;

    @EJB
    private AuditBean audit;

    /** Stores what was typed, and the logo if there is a new one; the edit has no problem. */
    public AppearanceOutcome change(
            UUID organisation, AppearanceEdit edit, @Nullable Picture logo, String by, String address) {
        Optional<Branding> own = brandings.find(organisation);
        if (own.map(Branding::version).orElse(0) != edit.seen()) {
            audit.failed(by, AppearanceAdminBean.CHANGE, name(organisation), address, "overtaken");
            return new AppearanceOutcome.Overtaken();
        }
        Instant now = Instant.now();
        Branding branding = own.orElseGet(() -> new Branding(organisation, now, by));
        String before = words(branding);
        Optional<UUID> old = branding.logoId();
        if (logo != null) {
            pictures.add(logo);
        }
        UUID kept = edit.withoutLogo() ? null : old.orElse(null);
        branding.change(edit.name(), edit.storedColour(), logo == null ? kept : logo.id(), now, by);
        if (own.isEmpty()) {
            brandings.add(branding);
        }
        old.filter(one -> !branding.logoId().equals(Optional.of(one))).ifPresent(pictures::remove);
        audit.succeeded(by, AppearanceAdminBean.CHANGE, name(organisation), address, before + " -> " + words(branding));
        return new AppearanceOutcome.Done();
    }

    /** Adds a background, unless there are as many as there can be. */
    public AppearanceOutcome add(Picture picture, String address) {
        List<?> there = pictures.of(List.of(picture.organisationId()), PicturePurpose.BACKGROUND);
        if (there.size() >= BACKGROUNDS) {
            return new AppearanceOutcome.BadPicture(PictureProblem.TOO_MANY);
        }
        pictures.add(picture);
        audit.succeeded(
                picture.addedBy(),
                "background.add",
                name(picture.organisationId()),
                address,
                picture.name() + " " + picture.sha256());
        return new AppearanceOutcome.Done();
    }

    /** Takes away a background of that organisation. */
    public AppearanceOutcome remove(UUID organisation, UUID picture, String by, String address) {
        Optional<Picture> found = pictures.find(picture)
                .filter(one -> one.organisationId().equals(organisation) && one.purpose() == PicturePurpose.BACKGROUND);
        if (found.isEmpty() || !pictures.remove(picture)) {
            return new AppearanceOutcome.BadPicture(PictureProblem.GONE);
        }
        audit.succeeded(
                by,
                "background.remove",
                name(organisation),
                address,
                found.get().name() + " " + found.get().sha256());
        return new AppearanceOutcome.Done();
    }

    private String name(UUID organisation) {
        return organisations.find(organisation).map(Organisation::name).orElseGet(organisation::toString);
    }

    private static String words(Branding branding) {
        return "\"" + branding.shownName() + "\" " + branding.colour()
                + branding.logoId().map(id -> " logo " + id).orElse("");
    }
}
