package org.mendan.organisation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationTree.Place;
import org.mendan.persistence.organisation.Organisations;

/** The tree for those who administer it, or a part of it. What is refused is audited. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrganisationAdminBean {
    @Inject
    private Organisations organisations;

    @Inject
    private Event<OrganisationsChanged> changes;

    @EJB
    private OrganisationBean root;

    @EJB
    private OrganisationRowsBean rows;

    @EJB
    private AuditBean audit;

    /** The whole tree. */
    public OrganisationTree tree() {
        return new OrganisationTree(organisations.all());
    }

    /** The organisations in which the actor may do so, each before its children; the first is the topmost. */
    public List<Place> administered(Actor actor, Permission permission) {
        if (!actor.may(permission)) {
            return List.of();
        }
        UUID top = actor.mayEverywhere(permission) ? root.root().id() : actor.organisation();
        return tree().below(top);
    }

    /** Somebody wanted to see an organisation that he does not administer, or that there is none of. */
    public void refused(Actor actor, String wanted, String address) {
        audit.failed(actor.login(), "organisation.read", wanted, address, "not granted");
    }

    public OrganisationOutcome add(Actor actor, UUID parent, String name, String address) {
        return told(actor, "organisation.add", parent, address, rows.add(actor, parent, name, address));
    }

    /** See {@link OrganisationRowsBean#rename}. */
    public OrganisationOutcome rename(Actor actor, UUID id, String name, String seen, String address) {
        return told(actor, OrganisationRowsBean.CHANGE, id, address, rows.rename(actor, id, name, seen, address));
    }

    /** See {@link OrganisationRowsBean#move}. */
    public OrganisationOutcome move(Actor actor, UUID id, UUID newParent, UUID seen, String address) {
        return told(actor, OrganisationRowsBean.CHANGE, id, address, rows.move(actor, id, newParent, seen, address));
    }

    private OrganisationOutcome told(Actor actor, String action, UUID id, String address, OrganisationOutcome outcome) {
        if (outcome instanceof OrganisationOutcome.Done) {
            changes.fire(new OrganisationsChanged());
        } else {
            audit.failed(actor.login(), action, id.toString(), address, why(outcome));
        }
        return outcome;
    }

    private static String why(OrganisationOutcome outcome) {
        if (outcome instanceof OrganisationOutcome.Refused refused) {
            return refused.problem().name();
        }
        return outcome instanceof OrganisationOutcome.Widens widens
                ? "four eyes: " + widens.changes()
                : outcome.getClass().getSimpleName();
    }
}
