package org.mendan.it.server;

import java.nio.file.Files;
import java.nio.file.Path;

/** The archives under test and the servers they run on; Maven names the places. */
public enum Shipped {
    WAR("mendan.shipped.war"),
    EAR("mendan.shipped.ear"),
    BUNDLE("mendan.shipped.bundle"),
    SERVERS("mendan.server.dir"),
    TARGET("mendan.target"),
    DEPLOY("mendan.deploy");

    private final String property;

    Shipped(String property) {
        this.property = property;
    }

    /** The place, which must be there. */
    public Path path() {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException(
                    "System property " + property + " is missing: run these tests by ./mvnw verify");
        }
        Path path = Path.of(value).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new IllegalStateException(path + " is missing: build the modules before by ./mvnw verify");
        }
        return path;
    }
}
