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
    private static final long FRESH = 5_000_000_000L;

    @EJB
    private OrganisationBean organisations;

    /** A name with the moment it was read, in nanoseconds of this machine. */
    private record Read(String name, long at) {}

    private volatile Read last = new Read("", System.nanoTime() - FRESH);

    /** As it was a few seconds ago at most; while the database is away the last one known, so that even then there are pages. */
    public String getName() {
        Read known = last;
        if (System.nanoTime() - known.at() < FRESH) {
            return known.name();
        }
        try {
            Read fresh = new Read(organisations.root().name(), System.nanoTime());
            last = fresh;
            return fresh.name();
        } catch (EJBException e) {
            last = new Read(known.name(), System.nanoTime());
            return known.name();
        }
    }
}
