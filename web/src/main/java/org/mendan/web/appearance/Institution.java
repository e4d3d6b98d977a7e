package org.mendan.web.appearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The institution that runs this, as its name stands on every page and as its guests see it. */
@Named
@ApplicationScoped
public class Institution {
    @Inject
    private KnownLooks looks;

    public String getName() {
        return looks.institution().getName();
    }

    public PageLook getLook() {
        return looks.institution();
    }
}
