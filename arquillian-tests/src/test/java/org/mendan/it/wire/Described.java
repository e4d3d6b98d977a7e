package org.mendan.it.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The messages that the protocol's document describes; a test of the wire compares its names with the code. */
final class Described {
    private static final Path PROTOCOL = Path.of("../web/PROTOCOL.md");
    private static final Pattern MESSAGE = Pattern.compile("(?m)^### `([a-z.]+)`\n([^\n]+)");

    private Described() {}

    /** Types that only the server sends. */
    static Set<String> ofServer() {
        return typed(Described::isServers);
    }

    /** Types that browsers send. */
    static Set<String> ofBrowsers() {
        return typed(direction -> !isServers(direction));
    }

    /** What the document says of the direction, and of the sides. */
    static String direction(String type) {
        return messages().get(type);
    }

    private static boolean isServers(String direction) {
        return direction.startsWith("Server to browser");
    }

    private static Set<String> typed(Predicate<String> direction) {
        return messages().entrySet().stream()
                .filter(entry -> direction.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> messages() {
        try {
            return MESSAGE.matcher(Files.readString(PROTOCOL))
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
