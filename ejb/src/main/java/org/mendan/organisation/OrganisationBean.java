package org.mendan.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.persistence.organisation.Organisation;
import org.mendan.persistence.organisation.Organisations;

/** Sees at start that there is a root organisation, and knows it. */
@Singleton
@Startup
@DependsOn("DatabaseBean")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class OrganisationBean {
    @Inject
    private Organisations organisations;

    @Inject
    @ConfigProperty(name = "mendan.organisation.name")
    private String name;

    @Inject
    @ConfigProperty(name = "mendan.demo")
    private boolean demo;

    @PostConstruct
    void plantRoot() {
        if (organisations.root().isEmpty()) {
            add(Optional.empty(), demo ? "みらい銀行" : name);
        }
    }

    /** The organisation at the top of the tree. */
    public Organisation root() {
        return organisations.root().orElseThrow(() -> new IllegalStateException("The root organisation is missing"));
    }

    /** Adds an organisation below a parent, or the root where there is none. */
    public Organisation add(Optional<UUID> parent, String organisationName) {
        Organisation added = new Organisation(UUID.randomUUID(), parent.orElse(null), organisationName, Instant.now());
        organisations.add(added);
        return added;
    }
}
