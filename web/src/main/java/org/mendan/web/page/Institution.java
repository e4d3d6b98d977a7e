package org.mendan.web.page;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.mendan.organisation.OrganisationBean;

/** The institution that runs this, as its name stands on every page. */
@Named
@ApplicationScoped
public class Institution {
    @EJB
    private OrganisationBean organisations;

    private volatile String name = "";

    /** Read once; empty while the database is away, so that even then the page with the apology can be shown. */
    public String getName() {
        if (name.isEmpty()) {
            try {
                name = organisations.root().name();
            } catch (EJBException e) {
                return "";
            }
        }
        return name;
    }
}
