import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Verifies the audit log without the product: it reads the two tables, computes every hash of the chain again, and compares
 * it with the anchors.
 *
 * <pre>
 * java -cp postgresql.jar deploy/audit/VerifyAudit.java jdbc:postgresql://host/mendan [directory of the anchors]
 * </pre>
 *
 * User and password are taken from the environment, MENDAN_DB_USER and MENDAN_DB_PASSWORD; the right to read is enough. Ends
 * with 0 where the chain is whole, 1 where it is broken (the first broken entry is named), 2 where it could not be read.
 */
public final class VerifyAudit {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String CHAIN =
            """
            select l.link_position, l.hash, e.id, e.happened_at, e.actor, e.action_name, e.object_name, e.outcome_name,
                   e.address, e.detail
              from audit_link l left join audit_entry e on e.id = l.entry_id
             order by l.link_position""";
    private static final String LOOSE =
            """
            select count(*) from audit_entry e
             where e.happened_at < ? and not exists (select 1 from audit_link l where l.entry_id = e.id)""";

    /** Younger entries may still be on their way into the chain. */
    private static final int REACH_MINUTES = 10;

    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String what) {
            super(what);
        }
    }

    private long position;
    private String hash = "0".repeat(64);

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("Usage: VerifyAudit.java jdbc-url [directory of the anchors]");
            System.exit(2);
        }
        try (Connection database = DriverManager.getConnection(
                arguments[0], System.getenv("MENDAN_DB_USER"), System.getenv("MENDAN_DB_PASSWORD"))) {
            TreeMap<Long, String> anchors =
                    arguments.length == 2 ? anchors(Path.of(arguments[1])) : new TreeMap<>();
            VerifyAudit chain = new VerifyAudit();
            chain.verify(database, anchors);
            System.out.printf("The audit log is whole: %d entries, %d anchors, head %s%n",
                    chain.position, anchors.size(), chain.hash);
        } catch (Broken e) {
            System.out.println("THE AUDIT LOG IS BROKEN: " + e.getMessage());
            System.exit(1);
        } catch (SQLException | IOException e) {
            System.err.println("The audit log could not be read: " + e.getMessage());
            System.exit(2);
        }
    }

    private void verify(Connection database, TreeMap<Long, String> anchors) throws SQLException, Broken {
        // Without this the drivers would fetch the whole log into memory
        database.setAutoCommit(false);
        try (PreparedStatement chain = database.prepareStatement(CHAIN)) {
            chain.setFetchSize(1000);
            try (ResultSet links = chain.executeQuery()) {
                while (links.next()) {
                    step(links, anchors);
                }
            }
        }
        if (anchors.higherKey(position) != null) {
            throw new Broken("it ends at position " + position + ", but an anchor knows position "
                    + anchors.higherKey(position));
        }
        long loose = loose(database);
        if (loose > 0) {
            throw new Broken(loose + " entries older than " + REACH_MINUTES + " minutes are outside the chain");
        }
    }

    private void step(ResultSet link, TreeMap<Long, String> anchors) throws SQLException, Broken {
        long next = position + 1;
        if (link.getLong("link_position") != next) {
            throw new Broken("position " + next + " is missing");
        }
        if (link.getObject("id") == null) {
            throw new Broken("the entry at position " + next + " is missing");
        }
        String stored = link.getString("hash");
        if (!stored.equals(hashOf(next, link))) {
            throw new Broken("position " + next + " was changed: " + described(link));
        }
        if (!anchors.getOrDefault(next, stored).equals(stored)) {
            throw new Broken("the anchor of position " + next + " says otherwise: the chain was made anew");
        }
        position = next;
        hash = stored;
    }

    private String hashOf(long next, ResultSet entry) throws SQLException {
        MessageDigest digest = sha256();
        for (String field : List.of(
                hash,
                Long.toString(next),
                entry.getObject("id").toString(),
                MICROSECONDS.format(entry.getObject("happened_at", OffsetDateTime.class)),
                entry.getString("actor"),
                entry.getString("action_name"),
                entry.getString("object_name"),
                entry.getString("outcome_name"),
                entry.getString("address"),
                entry.getString("detail"))) {
            byte[] value = field.getBytes(StandardCharsets.UTF_8);
            digest.update((value.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(value);
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String described(ResultSet entry) throws SQLException {
        return "%s, %s, %s, %s".formatted(
                entry.getObject("id"),
                entry.getObject("happened_at", OffsetDateTime.class),
                entry.getString("actor"),
                entry.getString("action_name"));
    }

    private static long loose(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(LOOSE)) {
            query.setObject(1, OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(REACH_MINUTES));
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private static TreeMap<Long, String> anchors(Path directory) throws IOException, Broken {
        TreeMap<Long, String> anchors = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("audit-[0-9-]+\\.txt")).toList()) {
                List<String> lines = Files.readAllLines(file);
                boolean whole = lines.size() == 4
                        && lines.get(2).matches("position: [0-9]{1,18}")
                        && lines.get(3).matches("sha256: [0-9a-f]{64}");
                if (!whole) {
                    throw new Broken("not an anchor: " + file);
                }
                String hash = lines.get(3).substring("sha256: ".length());
                String other = anchors.put(Long.valueOf(lines.get(2).substring("position: ".length())), hash);
                if (other != null && !other.equals(hash)) {
                    throw new Broken("two anchors contradict each other, one is " + file);
                }
            }
        }
        return anchors;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
