package org.mendan.connection;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Members of one data grid that talk over the loopback interface. */
record Grid(List<HazelcastInstance> members) implements AutoCloseable {

    static Grid of(int members) {
        String name = "benchmark-" + UUID.randomUUID();
        List<HazelcastInstance> started = IntStream.range(0, members)
                .mapToObj(i -> Hazelcast.newHazelcastInstance(config(name)))
                .toList();
        if (started.get(0).getCluster().getMembers().size() != members) {
            throw new IllegalStateException("The members did not find each other");
        }
        return new Grid(started);
    }

    private static Config config(String name) {
        Config config = new Config();
        config.setClusterName(name);
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.logging.type", "none");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getMulticastConfig().setEnabled(false);
        join.getAutoDetectionConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true).addMember("127.0.0.1");
        return config;
    }

    @Override
    public void close() {
        members.forEach(HazelcastInstance::shutdown);
    }
}
