package org.mendan.dashboard;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationAdminBean;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.dashboard.Statistics;

/** The figures of an organisation with everything below it, for those who administer it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DashboardBean {
    @Inject
    private Statistics statistics;

    @EJB
    private OrganisationAdminBean organisations;

    @EJB
    private AuditBean audit;

    /** Like {@link #look}, to be taken along as a file, which is audited. */
    public Optional<Figures> export(Actor actor, UUID organisation, Days days, ZoneId zone, String address) {
        Optional<Figures> figures = look(actor, organisation, days, zone, address);
        if (figures.isPresent()) {
            String what = days.first() + " " + days.last();
            audit.succeeded(actor.login(), "dashboard.export", organisation.toString(), address, what);
        }
        return figures;
    }

    /** Nothing, and an entry in the audit log, where the actor has no say there. */
    public Optional<Figures> look(Actor actor, UUID organisation, Days days, ZoneId zone, String address) {
        OrganisationTree tree = organisations.tree();
        if (!actor.may(Permission.VIEW_DASHBOARD, tree.path(organisation))) {
            audit.failed(actor.login(), "dashboard.view", organisation.toString(), address, "not granted");
            return Optional.empty();
        }
        Set<UUID> all = tree.below(organisation).stream()
                .map(place -> place.organisation().id())
                .collect(Collectors.toSet());
        return Optional.of(Figures.of(
                days,
                statistics.meetings(all, days.start(zone), days.end(zone), zone),
                statistics.failedNumbers(all, days.start(zone), days.end(zone), zone),
                statistics.lengths(all, days.start(zone), days.end(zone))));
    }
}
