package org.mendan;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.UUID;

/** Two members of one data grid on the loopback interface, as two nodes of the product have them. */
public record TwoGridMembers(HazelcastInstance first, HazelcastInstance second) implements AutoCloseable {

    public static TwoGridMembers started() {
        String cluster = "test-" + UUID.randomUUID();
        HazelcastInstance first = Hazelcast.newHazelcastInstance(config(cluster));
        HazelcastInstance second = Hazelcast.newHazelcastInstance(config(cluster));
        if (second.getCluster().getMembers().size() != 2) {
            throw new IllegalStateException("The two members did not find each other");
        }
        return new TwoGridMembers(first, second);
    }

    private static Config config(String cluster) {
        Config config = new Config();
        config.setClusterName(cluster);
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.logging.type", "none");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        config.setProperty("hazelcast.partition.count", "31");
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getMulticastConfig().setEnabled(false);
        join.getAutoDetectionConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true).addMember("127.0.0.1");
        return config;
    }

    @Override
    public void close() {
        second.shutdown();
        first.shutdown();
    }
}
