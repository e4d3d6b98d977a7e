package org.mendan.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/**
 * Opens the database at start. Whatever uses the database at start names this bean in {@code @DependsOn}.
 *
 * <p>A database that cannot be reached or brought up to date stops the deployment.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/mendan",
        className = "${MPCONFIG=mendan.db.class}",
        url = "${MPCONFIG=mendan.db.url}",
        user = "${MPCONFIG=mendan.db.user}",
        password = "${MPCONFIG=mendan.db.password}",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 32,
        maxIdleTime = 300,
        loginTimeout = 5,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            // Payara asks "SELECT COUNT(*) FROM …": a round trip that needs no table of ours
            "fish.payara.validation-table-name=(SELECT 1) AS alive",
            // Asking before every use would cost as much as a small query itself
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            // One dead connection after an outage means they all are
            "fish.payara.fail-all-connections=true",
            // A database that is away is told soon, so that pages can say so
            "fish.payara.max-wait-time-in-millis=2000"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseBean {
    @Resource(lookup = "java:app/jdbc/mendan")
    private DataSource database;

    @PostConstruct
    void bringUpToDate() {
        new Schema(database).bringUpToDate();
    }
}
