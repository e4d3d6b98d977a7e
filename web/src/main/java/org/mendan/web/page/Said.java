package org.mendan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What a page has to say after an act. */
@Named
@RequestScoped
public class Said {
    /** What belongs to no field; in a page's own words that could not be asked for, since there a null becomes an empty text. */
    public List<FacesMessage> getToThePage() {
        return FacesContext.getCurrentInstance().getMessageList(null);
    }
}
