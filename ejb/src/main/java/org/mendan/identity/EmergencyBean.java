package org.mendan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The emergency logins of {@code mendan.sso.emergency}; what cannot be a login stops the start. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmergencyBean {
    @Inject
    @ConfigProperty(name = "mendan.sso.emergency")
    private Optional<String> setting;

    private EmergencyLogins logins = EmergencyLogins.read("");

    @PostConstruct
    void read() {
        logins = EmergencyLogins.read(setting.orElse(""));
    }

    public boolean holds(Login login) {
        return logins.hold(login);
    }
}
