package org.mendan.web.wire;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;

/**
 * Which socket speaks for whom: a seat of a meeting ("meeting/SIDE"), or a waiting guest (the token's fingerprint).
 * Whoever is connected here is reached at once; for the others the directory, shared by all nodes, names the node.
 */
public final class Places {
    private static final char SLASH = '/';

    private final String node;
    private final ConcurrentMap<String, String> directory;
    private final BiConsumer<String, String> post;
    private final Map<String, Line> here = new ConcurrentHashMap<>();

    /**
     * @param directory from a place to "node/socket"
     * @param post hands a written parcel to a node
     */
    public Places(String node, ConcurrentMap<String, String> directory, BiConsumer<String, String> post) {
        this.node = node;
        this.directory = directory;
        this.post = post;
    }

    /** From now on {@code line} speaks for the place; returns the line on this node that did before. */
    public Optional<Line> take(String place, Line line) {
        Line before = here.put(place, line);
        directory.put(place, entry(line));
        return Optional.ofNullable(before).filter(b -> b != line);
    }

    /** The line speaks for the place no more; a later one's claim stays. */
    public void leave(String place, Line line) {
        here.remove(place, line);
        directory.remove(place, entry(line));
    }

    /** Sends {@code text} to whoever speaks for the place; to nobody where nobody does. */
    public void send(String place, String text, boolean latestOnly) {
        Parcel parcel = new Parcel(latestOnly ? Parcel.Act.SEND_LATEST : Parcel.Act.SEND, place, "", text);
        if (here.containsKey(place)) {
            deliver(parcel);
            return;
        }
        String entry = directory.get(place);
        if (entry != null) {
            post.accept(entry.substring(0, entry.indexOf(SLASH)), parcel.written());
        }
    }

    /** Closes that one socket of the place, wherever it is. */
    void close(String place, String itsNode, String socket, Closing why) {
        Parcel parcel = new Parcel(Parcel.Act.CLOSE, place, socket, why.name());
        if (itsNode.equals(node)) {
            deliver(parcel);
        } else {
            post.accept(itsNode, parcel.written());
        }
    }

    /** Does here what the parcel says; nothing where nobody is there any more. */
    void deliver(Parcel parcel) {
        Line line = here.get(parcel.place());
        if (line == null) {
            return;
        }
        if (parcel.act() != Parcel.Act.CLOSE) {
            line.send(parcel.text(), parcel.act() == Parcel.Act.SEND_LATEST);
        } else if (line.id().equals(parcel.socket())) {
            line.close(Closing.valueOf(parcel.text()));
        }
    }

    private String entry(Line line) {
        return node + SLASH + line.id();
    }
}
