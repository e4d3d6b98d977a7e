package org.mendan.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the limits for numbers from the settings; the server does not start with one out of bounds. */
@Stateless
public class NumberPolicyBean {
    @Inject
    @ConfigProperty(name = "mendan.number.length")
    private int length;

    @Inject
    @ConfigProperty(name = "mendan.number.lifetime")
    private int lifetime;

    @Inject
    @ConfigProperty(name = "mendan.waiting.grace")
    private int absence;

    @Inject
    @ConfigProperty(name = "mendan.issue.limit")
    private int issuesPerAddress;

    @Inject
    @ConfigProperty(name = "mendan.entry.failures")
    private int failures;

    @Inject
    @ConfigProperty(name = "mendan.entry.window")
    private int window;

    @Inject
    @ConfigProperty(name = "mendan.entry.pause")
    private int pause;

    public NumberPolicy current() {
        return new NumberPolicy(
                length,
                Duration.ofSeconds(lifetime),
                Duration.ofSeconds(absence),
                issuesPerAddress,
                failures,
                Duration.ofSeconds(window),
                Duration.ofSeconds(pause));
    }
}
