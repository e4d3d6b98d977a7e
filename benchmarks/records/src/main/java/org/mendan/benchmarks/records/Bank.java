package org.mendan.benchmarks.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An invented bank: a head office, regions with ten branches each, and ten hosts in each branch. */
record Bank(UUID root, List<UUID> regions, List<List<UUID>> branches, List<Host> hosts) {
    private static final int REGIONS = 20;
    private static final int EACH = 10;

    /** Somebody who holds meetings. */
    record Host(UUID id, UUID branch, String branchName, String name) {}

    static Bank invented(Talk talk) {
        List<UUID> regions = new ArrayList<>();
        List<List<UUID>> branches = new ArrayList<>();
        List<Host> hosts = new ArrayList<>();
        for (int r = 0; r < REGIONS; r++) {
            regions.add(id("region-" + r));
            List<UUID> ofRegion = new ArrayList<>();
            for (int b = 0; b < EACH; b++) {
                UUID branch = id("branch-" + r + "-" + b);
                ofRegion.add(branch);
                for (int h = 0; h < EACH; h++) {
                    hosts.add(new Host(id("host-" + branch + h), branch, "第" + (r * EACH + b) + "支店", talk.name()));
                }
            }
            branches.add(ofRegion);
        }
        return new Bank(id("root"), regions, branches, hosts);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
