package org.mendan.web.terms;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.terms.TermsAdminBean;
import org.mendan.terms.TermsStanding;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** One version of the terms, however old, for whoever has to read what a guest agreed to. An unknown id has no page. */
@Named
@RequestScoped
public class TermsVersionPage {
    @Inject
    private ExternalContext external;

    @Inject
    private Dates dates;

    @EJB
    private TermsAdminBean terms;

    private @Nullable String id;
    private @Nullable TermsVersion version;
    private @Nullable TermsStanding standing;

    public void load() throws IOException {
        version = OrganisationChoice.id(id).flatMap(terms::version).orElse(null);
        if (version == null) {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            FacesContext.getCurrentInstance().responseComplete();
        } else {
            standing = terms.standing(version);
        }
    }

    public TermsVersion getVersion() {
        return Objects.requireNonNull(version, "version");
    }

    public TermsStanding getStanding() {
        return Objects.requireNonNull(standing, "standing");
    }

    public TermsWords getSays() {
        return new TermsWords(Texts.ofPage(), dates);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
