package org.mendan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.organisation.OrganisationBean;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.organisation.Organisation;

/** Sample accounts with a password that everybody knows; only with {@code mendan.demo=true}, which only the run command sets. */
@Singleton
@Startup
@DependsOn("OrganisationBean")
public class DemoBean {
    private static final Logger LOG = Logger.getLogger(DemoBean.class.getName());
    private static final String PASSWORD = "mendan-demo";
    private static final String HOST = "host@example.jp";
    private static final String SECOND_HOST = "host2@example.jp";
    private static final String ADMIN = "admin@example.jp";

    @Inject
    @ConfigProperty(name = "mendan.demo")
    private boolean demo;

    @Inject
    private Accounts accounts;

    @EJB
    private OrganisationBean organisations;

    @EJB
    private NewAccountBean newAccounts;

    @PostConstruct
    void fill() {
        if (!demo) {
            return;
        }
        if (accounts.byLogin(HOST).isEmpty()) {
            Organisation branch =
                    organisations.add(Optional.of(organisations.root().id()), "丸の内支店");
            newAccounts.add(branch.id(), new Login(HOST), "山田 花子", PASSWORD, Role.HOST);
            newAccounts.add(branch.id(), new Login(SECOND_HOST), "佐藤 太郎", PASSWORD, Role.HOST);
            accounts.byLogin(HOST).orElseThrow().grant(Set.of(Right.DOCUMENT_UPLOAD));
            accounts.byLogin(SECOND_HOST).orElseThrow().grant(Set.of(Right.APPROVER));
            newAccounts.add(organisations.root().id(), new Login(ADMIN), "鈴木 一郎", PASSWORD, Role.ADMIN);
        }
        LOG.info("Demonstration: sign in as " + HOST + ", " + SECOND_HOST + " or " + ADMIN
                + " (administrator) with password " + PASSWORD);
    }
}
