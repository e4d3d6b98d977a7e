package org.mendan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TimeZone;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.persistence.organisation.JpaOrganisations;
import org.mendan.persistence.organisation.Organisation;

class MigrationTest {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Test
    void the_schema_is_made_by_the_numbered_files_and_a_second_start_changes_nothing() {
        Flyway flyway = Flyway.configure()
                .dataSource(database.database().dataSource())
                .schemas(database.database().schema())
                .locations(database.database().locations())
                .load();

        assertThat(flyway.info().applied()).isNotEmpty();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    /** The hour that a change to winter time repeats is where a stored local time would go wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T00:30:00.123456789Z", "2026-10-25T01:30:00Z", "2026-11-22T03:00:00.000001Z"})
    void an_instant_comes_back_in_microseconds_whatever_the_time_zone(Instant instant) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try {
            Organisation bank = new Organisation(UUID.randomUUID(), null, "見本銀行", instant);
            new JpaOrganisations(database.em()).add(bank);
            database.forget();

            assertThat(new JpaOrganisations(database.em()).find(bank.id()))
                    .get()
                    .extracting(Organisation::createdAt)
                    .isEqualTo(Instant.ofEpochSecond(instant.getEpochSecond(), instant.getNano() / 1000 * 1000L));
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
