package org.mendan.persistence.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.JpaAuditLog;
import org.mendan.persistence.audit.Outcome;
import org.mendan.persistence.record.Ending;
import org.mendan.persistence.record.JpaMeetingRecords;
import org.mendan.persistence.record.MeetingRecord;

class JpaStatisticsTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final Instant FROM = MONDAY.atStartOfDay(TOKYO).toInstant();
    private static final Instant UNTIL = MONDAY.plusDays(7).atStartOfDay(TOKYO).toInstant();

    @RegisterExtension
    final InDatabase database = new InDatabase();

    private Statistics statistics;
    private UUID host;
    private UUID branch;

    @BeforeEach
    void aBranch() {
        Given given = new Given(database.em());
        statistics = new JpaStatistics(database.em());
        host = given.account();
        branch = given.organisation();
    }

    private void meeting(UUID organisation, Instant start, Duration length, Ending ending) {
        JpaMeetingRecords records = new JpaMeetingRecords(database.em());
        UUID consent = new Given(database.em()).consent();
        MeetingRecord meeting = Given.meeting(records.nextNumber(), organisation, host, consent, start);
        records.add(meeting);
        if (ending != null) {
            meeting.end(start.plus(length), ending);
        }
        database.forget();
    }

    private void typed(String actor, String action, Outcome outcome, Instant at) {
        typed(actor, action, outcome, at, "no such number");
    }

    private void typed(String actor, String action, Outcome outcome, Instant at, String detail) {
        new JpaAuditLog(database.em())
                .append(new AuditEntry(UUID.randomUUID(), at, actor, action, "", outcome, "192.0.2.1", detail));
    }

    @Test
    void AD3_meetings_are_counted_by_the_day_of_the_zone_and_by_how_they_ended() {
        // 23:59 and 00:00 in Tokyo, the same day in UTC
        Instant midnight = MONDAY.plusDays(1).atStartOfDay(TOKYO).toInstant();
        meeting(branch, midnight.minusSeconds(60), Duration.ofMinutes(10), Ending.HOST_ENDED);
        meeting(branch, midnight, Duration.ofMinutes(10), Ending.HOST_ENDED);
        meeting(branch, midnight.plusSeconds(60), Duration.ofMinutes(10), Ending.GUEST_LOST);
        meeting(branch, midnight.plusSeconds(61), Duration.ZERO, null);
        meeting(branch, UNTIL, Duration.ofMinutes(10), Ending.HOST_ENDED);
        meeting(branch, FROM.minusMillis(1), Duration.ofMinutes(10), Ending.HOST_ENDED);
        assertThat(statistics.meetings(Set.of(branch), FROM, UNTIL, TOKYO))
                .containsExactlyInAnyOrder(
                        new MeetingCount(MONDAY, Ending.HOST_ENDED, 1),
                        new MeetingCount(MONDAY.plusDays(1), Ending.HOST_ENDED, 1),
                        new MeetingCount(MONDAY.plusDays(1), Ending.GUEST_LOST, 1),
                        new MeetingCount(MONDAY.plusDays(1), null, 1));
        assertThat(statistics.meetings(Set.of(UUID.randomUUID()), FROM, UNTIL, TOKYO))
                .isEmpty();
        assertThat(statistics.meetings(Set.of(), FROM, UNTIL, TOKYO)).isEmpty();
    }

    @Test
    void AD3_half_of_the_meetings_are_no_longer_than_the_median() {
        assertThat(statistics.lengths(Set.of(branch), FROM, UNTIL)).isEmpty();
        for (int minutes = 1; minutes <= 11; minutes++) {
            meeting(branch, FROM.plusSeconds(minutes), Duration.ofMinutes(minutes), Ending.HOST_ENDED);
        }
        meeting(branch, FROM, Duration.ZERO, null);
        assertThat(statistics.lengths(Set.of(branch), FROM, UNTIL))
                .contains(new Lengths(Duration.ofMinutes(6), Duration.ofMinutes(10)));
    }

    @Test
    void AD3_CN6_numbers_typed_in_vain_are_counted_for_the_hosts_organisation() {
        UUID own = new Given(database.em()).organisation();
        database.em()
                .createNativeQuery("UPDATE account SET organisation_id = ?1 WHERE id = ?2")
                .setParameter(1, own)
                .setParameter(2, host)
                .executeUpdate();
        typed(host.toString(), "number.redeem", Outcome.FAILURE, FROM);
        typed(host.toString(), "number.pause", Outcome.FAILURE, FROM.plusSeconds(1), "paused");
        // A number that was not even looked at, for the host had to wait
        typed(host.toString(), "number.redeem", Outcome.FAILURE, FROM.plusSeconds(1), "paused");
        typed(host.toString(), "number.redeem", Outcome.SUCCESS, FROM.plusSeconds(2));
        typed(host.toString(), "sign-in", Outcome.FAILURE, FROM.plusSeconds(3));
        typed(host.toString(), "number.redeem", Outcome.FAILURE, UNTIL);
        typed("guest", "number.redeem", Outcome.FAILURE, FROM);
        database.forget();
        assertThat(statistics.failedNumbers(Set.of(own), FROM, UNTIL, TOKYO)).containsExactly(new DayCount(MONDAY, 2));
        assertThat(statistics.failedNumbers(Set.of(branch), FROM, UNTIL, TOKYO)).isEmpty();
    }
}
