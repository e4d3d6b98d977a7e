package org.mendan.web.appearance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mendan.web.page.Caller;

/** How the pages of somebody who is signed in look: as the own organisation does. */
@Named
@RequestScoped
public class OfficeLook {
    @Inject
    private Caller caller;

    @Inject
    private KnownLooks looks;

    public PageLook getLook() {
        return looks.of(caller.actor().organisation());
    }
}
