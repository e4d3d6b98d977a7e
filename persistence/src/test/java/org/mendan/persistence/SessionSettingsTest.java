package org.mendan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.memo.JpaMemos;

class SessionSettingsTest {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicInteger refused = new AtomicInteger();

    /** SQLSTATE connection_exception stands for a database that is away. */
    private DataSource mayBeAway() {
        DataSource real = database.database().dataSource();
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (away.get() && method.getName().equals("getConnection")) {
                        refused.incrementAndGet();
                        throw new SQLException("away", "08001");
                    }
                    return method.invoke(real, arguments);
                });
    }

    @Test
    void a_database_that_is_away_is_told_at_once_and_not_asked_again() {
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                        "mendan",
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource", "",
                                "jakarta.persistence.nonJtaDataSource", mayBeAway(),
                                "eclipselink.session-name", "may-be-away",
                                "eclipselink.logging.level", "OFF"));
                EntityManager em = factory.createEntityManager()) {
            JpaMemos memos = new JpaMemos(em);
            assertThat(memos.find(UUID.randomUUID())).isEmpty();

            away.set(true);

            assertThatThrownBy(() -> memos.find(UUID.randomUUID())).hasRootCauseMessage("away");
            assertThat(refused).hasValue(1);
        }
    }
}
