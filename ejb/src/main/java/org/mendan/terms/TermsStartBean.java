package org.mendan.terms;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationBean;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersions;

/** Loads the terms at start; an incomplete set of files stops it. */
@Singleton
@Startup
@DependsOn("OrganisationBean")
public class TermsStartBean {
    @Inject
    @ConfigProperty(name = "mendan.terms.directory")
    private Optional<String> directory;

    @Inject
    private TermsVersions versions;

    @EJB
    private OrganisationBean organisations;

    @EJB
    private AuditBean audit;

    @PostConstruct
    void load() {
        TermsUpdate update = new TermsUpdate(versions, organisations.root().id());
        Instant now = Instant.now();
        for (TermsText text : new TermsFiles(directory.map(Path::of)).read()) {
            (directory.isPresent() ? update.take(text, now) : update.takeSample(text, now)).ifPresent(this::note);
        }
    }

    private void note(TermsVersion version) {
        String object = TermsText.fileName(version.kind(), version.language());
        audit.succeeded("system", "terms.version", object, "", version.number() + " " + version.sha256());
    }
}
