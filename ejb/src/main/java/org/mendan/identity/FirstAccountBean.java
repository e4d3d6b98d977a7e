package org.mendan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.organisation.OrganisationBean;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.identity.Role;

/**
 * Makes the administrator's account at the first start of an installation, from {@code mendan.admin.login} and {@code
 * mendan.admin.password}. Once there is any account the two settings mean nothing and can go.
 */
@Singleton
@Startup
@DependsOn("DemoBean")
public class FirstAccountBean {
    private static final Logger LOG = Logger.getLogger(FirstAccountBean.class.getName());
    private static final int SHORTEST_PASSWORD = 12;

    @Inject
    @ConfigProperty(name = "mendan.admin.login")
    private String login;

    @Inject
    @ConfigProperty(name = "mendan.admin.password")
    private Optional<String> password;

    @Inject
    private Accounts accounts;

    @EJB
    private OrganisationBean organisations;

    @EJB
    private NewAccountBean newAccounts;

    @PostConstruct
    void open() {
        if (!accounts.isEmpty()) {
            return;
        }
        password.ifPresentOrElse(
                this::add,
                () -> LOG.warning("Nobody can sign in: there is no account. Set mendan.admin.login and"
                        + " mendan.admin.password and start again."));
    }

    private void add(String chosen) {
        if (chosen.length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException("mendan.admin.password: at least " + SHORTEST_PASSWORD + " characters");
        }
        Login name = Login.typed(login).orElseThrow(() -> new IllegalStateException("mendan.admin.login: not a login"));
        newAccounts.add(organisations.root().id(), name, name.value(), chosen, Role.ADMIN);
        LOG.info(() -> "Made the first account: " + name.value());
    }
}
