package org.mendan.web.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mendan.check.Check;
import org.mendan.check.CheckBean;
import org.mendan.meeting.Seat;

/** Where nothing was found about the other side; what is reported is remembered. */
final class ScriptedChecks extends CheckBean {
    final List<Duration> starts = new ArrayList<>();

    @Override
    public Optional<Check> of(Seat seat) {
        return Optional.empty();
    }

    @Override
    public void report(Seat sender, Check check, Duration start) {
        starts.add(start);
    }
}
