package org.mendan.it.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** A browser that takes nothing from the network costs its counterpart no time and the server no memory. */
@ExtendWith(WithNodes.class)
class SlowReaderIT {
    private static final String HELLO =
            "{\"type\":\"meeting.hello\",\"version\":1,\"tab\":\"guest-tab\",\"takeOver\":true,\"memoVersion\":0}";
    private static final String LONG = "あ".repeat(18_000);

    /** Far more than the buffers of both systems hold: a full rewrite of the memo each time, 54 kB as it travels. */
    private static final int REWRITES = 300;

    @Test
    void ME4_a_slow_reader_is_given_up_and_the_other_side_is_not_slowed(Nodes nodes) throws IOException {
        try (Room room = Room.on(nodes);
                SilentSocket slow = new SilentSocket(room.guest(), nodes.first().port(), Room.GUEST)) {
            slow.send(HELLO);
            TestSocket host = room.hostSocket();
            Room.push(host, 0, "h", "[[0,\"" + LONG + "\"]]").await("memo.accepted");
            List<Duration> waits = new ArrayList<>();
            int version = 1;
            boolean away = false;
            for (int i = 0; i < REWRITES && !away; i++) {
                caretsFlood(host, version);
                long start = System.nanoTime();
                JsonObject answer = Room.push(host, version, "h", "[[18000,\"" + LONG + "\"]]")
                        .await("memo.accepted");
                waits.add(Duration.ofNanos(System.nanoTime() - start));
                version = answer.getInt("version");
                away = host.hasHeard("meeting.peer", "away");
            }
            Collections.sort(waits);
            assertThat(away).as("the slow reader is given up").isTrue();
            assertThat(waits.get(waits.size() / 2)).isLessThan(Duration.ofSeconds(1));
            assertThat(residentMegabytes(nodes)).isLessThan(1_400);
        }
    }

    private static void caretsFlood(TestSocket host, int version) {
        for (int i = 0; i < 2; i++) {
            host.sendText("{\"type\":\"memo.caret\",\"version\":" + version + ",\"anchor\":" + i
                    + ",\"head\":0,\"typing\":true}");
        }
    }

    private static long residentMegabytes(Nodes nodes) throws IOException {
        Path status = Path.of("/proc", Long.toString(nodes.first().pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
